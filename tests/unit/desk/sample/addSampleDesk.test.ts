import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { readArticle } from "#core/article/migrations/migrateArticle";
import { viewClaims } from "#core/claims/claimView";
import { brokenEntries } from "#core/claims/ledger";
import { VERDICTS } from "#core/claims/verdict";
import { VERIFICATIONS } from "#core/claims/verification";
import { firewallFor } from "#core/firewall/firewall";
import { SOURCE_KINDS, TERMS } from "#core/sources/source";
import type { Desk } from "#desk/desk";
import { openDesk } from "#desk/openDesk";
import { addSampleDesk } from "#desk/sample/addSampleDesk";
import { anAct } from "../../../support/builders";

let dir: string;
let desk: Desk;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "stet-sample-"));
  const opened = await openDesk(dir, { host: "cli" });
  if (!opened.ok) throw new Error(opened.problem.message);
  desk = opened.value;
});

afterEach(async () => {
  await desk.close();
  await rm(dir, { recursive: true, force: true });
});

async function add() {
  const added = await addSampleDesk(desk, anAct());
  if (!added.ok) throw new Error(added.problem.message);
  return added.value;
}

async function allArticles(): Promise<Article[]> {
  const articles: Article[] = [];
  for (const { id } of await desk.articles.list()) articles.push(await get(id));
  return articles;
}

async function get(idOrSlug: string): Promise<Article> {
  const found = await desk.articles.find(idOrSlug);
  if (!found.ok) throw new Error(found.problem.message);
  return found.value;
}

describe("addSampleDesk", () => {
  it("adds articles that any Stet can read, with ledgers that fit together", async () => {
    const { articles, sources } = await add();
    const onDesk = await allArticles();
    expect(articles).toBe(onDesk.length);
    expect(sources).toBe((await desk.sources.list()).length);
    for (const article of onDesk) {
      expect(readArticle(JSON.parse(JSON.stringify(article)))).toMatchObject({ ok: true });
      for (const claim of Object.values(article.claims)) expect(brokenEntries(claim)).toEqual([]);
    }
  });

  it("changes nothing the second time", async () => {
    await add();
    const before = [await desk.articles.list(), await desk.sources.list()];
    expect(await add()).toEqual({ articles: 0, sources: 0 });
    expect([await desk.articles.list(), await desk.sources.list()]).toEqual(before);
  });

  it("leaves an article that is in the trash there", async () => {
    await add();
    const [first] = await desk.articles.list();
    await desk.articles.trash(first?.id ?? "", { by: "Ada Quill", origin: null });
    expect(await add()).toEqual({ articles: 0, sources: 0 });
    expect((await desk.articles.listTrash()).map(({ summary }) => summary.id)).toEqual([first?.id]);
  });

  it("uses a source that is in the library already instead of adding it again", async () => {
    const fishermen = { kind: "person", name: "Maud Hennick", terms: "on-the-record" } as const;
    const rest = { aliases: [], role: "", url: "", archivedUrl: "", seenOn: null, contacts: [] };
    const own = await desk.sources.add(
      { ...fishermen, ...rest, reliability: null, notes: "mine", publicLabel: "", originId: null, files: [] },
      { by: "Ada Quill", origin: null },
    );
    await add();
    const sameName = (await desk.sources.list()).filter(({ name }) => name === fishermen.name);
    expect(sameName).toEqual([own.ok ? own.value : null]);
    const showcase = await get("deep-channel-contract");
    const cited = viewClaims(showcase.body, showcase.claims).flatMap(({ evidence }) => evidence);
    expect(cited.map(({ sourceId }) => sourceId)).toContain(sameName[0]?.id);
  });

  it("shows every verdict, every status, every kind of source and all terms", async () => {
    await add();
    const views = (await allArticles()).flatMap(({ body, claims }) => viewClaims(body, claims));
    expect(new Set(views.map(({ verdict }) => verdict))).toEqual(new Set(VERDICTS));
    const statuses = (await desk.articles.list()).map(({ verification }) => verification);
    expect(new Set(statuses)).toEqual(new Set(VERIFICATIONS));
    const sources = await desk.sources.list();
    expect(new Set(sources.map(({ kind }) => kind))).toEqual(new Set(SOURCE_KINDS));
    expect(new Set(sources.map(({ terms }) => terms))).toEqual(new Set(TERMS));
  });

  it("names no confidential source in any text, ledger or history", async () => {
    await add();
    const sources = await desk.sources.list();
    const firewall = firewallFor(sources);
    for (const article of await allArticles()) {
      expect(firewall.leaks([{ place: article.slug, text: JSON.stringify(article) }])).toEqual([]);
    }
    expect(sources.filter(({ terms }) => terms === "confidential")).not.toEqual([]);
  });

  it("rests every cited piece of evidence on a source of the library", async () => {
    await add();
    const known = new Set((await desk.sources.list()).map(({ id }) => id));
    const views = (await allArticles()).flatMap(({ body, claims }) => viewClaims(body, claims));
    const cited = views.flatMap(({ evidence }) => evidence.map(({ sourceId }) => sourceId));
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });

  it("points every web address at a reserved name", async () => {
    await add();
    const addresses = (await desk.sources.list()).flatMap(({ url, archivedUrl }) => [url, archivedUrl]).filter(Boolean);
    for (const address of addresses) expect(new URL(address).hostname).toMatch(/\.example$/u);
  });

  it("keeps the images of figures among the attachments", async () => {
    await add();
    const figures = (await allArticles())
      .flatMap(({ body }) => body.content ?? [])
      .filter(({ type }) => type === "figure");
    expect(figures).toHaveLength(3);
    for (const { attrs } of figures) {
      expect(attrs).toMatchObject({ mediaType: "image/webp", width: 1600, height: 1000 });
      expect(await desk.attachments.get(String(attrs?.["sha256"]))).toMatchObject({ ok: true });
    }
  });

  it("writes copy from right to left beside copy from left to right", async () => {
    await add();
    const languages = new Set((await desk.articles.list()).map(({ language }) => language));
    expect(languages).toEqual(new Set(["ar", "he", "en-GB"]));
  });
});

describe("the sample's showcase", () => {
  it("has a disputed, a stale and a nested claim in the text, and one whose text is gone", async () => {
    await add();
    const { body, claims } = await get("deep-channel-contract");
    const views = viewClaims(body, claims);
    expect(views.filter(({ inText }) => inText)).toHaveLength(12);
    expect(new Set(views.map(({ verdict }) => verdict))).toEqual(new Set(VERDICTS));
    expect(views.filter(({ orphaned }) => orphaned).map(({ text }) => text)).toEqual([
      "his brother-in-law holds a fifth of Halgrim’s shares",
    ]);
    expect(views.filter(({ stale }) => stale)).toMatchObject([
      {
        text: "The Ministry of Ports and Waterways approved the extra payment in barely a week",
        verdictText: "The Ministry of Ports and Waterways approved the extra payment in nine days",
      },
    ]);
    const disputed = views.find(({ verdict }) => verdict === "disputed");
    expect(disputed?.evidence.map(({ stance }) => stance)).toEqual(["supports", "contradicts"]);
    expect(views.some(({ id, text }) => id !== disputed?.id && disputed?.text.includes(text))).toBe(true);
  });

  it("is in fact-check, behind a closed gate", async () => {
    await add();
    const { id, stage } = await get("deep-channel-contract");
    expect(stage).toBe("fact-check");
    expect(await desk.articles.check(id)).toMatchObject({ ok: true, value: { gate: "closed" } });
  });
});

describe("the sample's court report", () => {
  it("has gone through the gate to publication without an override", async () => {
    await add();
    const { id, stage, signOff, history } = await get("ferry-lifeboats-fine");
    expect(stage).toBe("published");
    expect(signOff?.by).toBe("Oona Tressider");
    expect(history.filter((entry) => entry.act === "stage" && entry.override !== null)).toEqual([]);
    expect(await desk.articles.check(id)).toMatchObject({ ok: true, value: { gate: "open", findings: [] } });
  });
});

describe("the sample's flood brief", () => {
  it("is under an embargo that still runs, with a TK left in it", async () => {
    await add();
    const { embargo } = await get("wenlow-flood-warning");
    expect(embargo?.localeCompare(anAct().at)).toBe(1);
    const checked = await desk.articles.check((await get("wenlow-flood-warning")).id);
    expect(checked.ok && checked.value.findings.map(({ rule }) => rule)).toContain("to-come");
  });
});

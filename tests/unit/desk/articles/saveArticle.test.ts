import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import type { ArticlePatch } from "#core/article/articlePatch";
import { appendAct } from "#core/claims/ledger";
import type { DeskEvent } from "#core/events/deskEvent";
import type { Result } from "#core/result";
import type { Actor, SaveOutcome } from "#desk/desk";
import { nodeFileSystem } from "#desk/disk/nodeFileSystem";
import type { OwnedDesk } from "#desk/openDesk";
import { aBody, aClaim, anArticle, anId, aParagraph, aText, sourceFields, TEST_TIME } from "../../../support/builders";
import { jsonAt, namesIn } from "../../../support/deskFiles";
import { diskError, faultyDisk } from "../../../support/faultyDisk";
import { ADA, accepted, codeOf, freshDesk } from "../../../support/freshDesk";

const LATER = "2031-05-01T10:00:00.000Z";

async function deskWith(article: Article = anArticle()): Promise<{ desk: OwnedDesk; article: Article }> {
  const desk = await freshDesk({ now: () => new Date(LATER) });
  return { desk, article: accepted(await desk.articles.create(article, ADA)) };
}

function saved(result: Result<SaveOutcome>): Article {
  const outcome = accepted(result);
  if (outcome.kind !== "saved") throw new Error("a conflict");
  return outcome.article;
}

function conflict(result: Result<SaveOutcome>) {
  const outcome = accepted(result);
  if (outcome.kind !== "conflict") throw new Error("no conflict");
  return outcome.conflict;
}

async function revision(desk: OwnedDesk, articleId: string, id: string) {
  const bytes = await readFile(join(desk.dir, "revisions", articleId, `${id}.json.gz`));
  return JSON.parse(gunzipSync(bytes).toString("utf8"));
}

const firstBlock = (text: string): ArticlePatch => ({ body: { from: 0, remove: 1, insert: [aParagraph(text)] } });
const headline = (text: string): ArticlePatch => ({ details: { headline: text } });
const toStage = (
  from: Article["stage"],
  to: Article["stage"],
  override: { reason: string; by: string } | null = null,
) =>
  ({
    stage: to,
    history: [{ act: "stage", at: TEST_TIME, by: "Ada Quill", from, to, reason: "", override }],
  }) satisfies ArticlePatch;

describe("saving an article", () => {
  it("makes the next version, on the disk when it has answered", async () => {
    const { desk, article } = await deskWith();
    const next = saved(await desk.articles.save(article.id, 1, headline("The ferry is back"), ADA));
    expect(next).toMatchObject({ version: 2, headline: "The ferry is back", updatedAt: LATER });
    expect(await jsonAt(desk.dir, "articles", `${article.id}.json`)).toEqual(next);
    if (process.platform !== "win32") {
      expect((await stat(join(desk.dir, "articles", `${article.id}.json`))).mode & 0o777).toBe(0o600);
      expect((await stat(join(desk.dir, "articles"))).mode & 0o777).toBe(0o700);
    }
  });

  it("tells the windows after it is durable, and which of them it came from", async () => {
    const { desk, article } = await deskWith();
    const heard: DeskEvent[] = [];
    const stop = desk.subscribe((event) => heard.push(event));
    await desk.articles.save(article.id, 1, headline("One"), { by: "Ada Quill", origin: "window-7" });
    stop();
    await desk.articles.save(article.id, 2, headline("Two"), ADA);
    expect(heard).toEqual([
      { type: "article-saved", origin: "window-7", summary: expect.objectContaining({ headline: "One", version: 2 }) },
    ]);
  });

  it("carries out what is asked at the same moment one after the other: the second meets a conflict", async () => {
    const { desk, article } = await deskWith();
    const results = await Promise.all([
      desk.articles.save(article.id, 1, headline("One"), ADA),
      desk.articles.save(article.id, 1, headline("Two"), ADA),
    ]);
    expect(results.map((result) => accepted(result).kind)).toEqual(["saved", "conflict"]);
    expect(accepted(await desk.articles.get(article.id)).headline).toBe("One");
  });

  it("has nothing to write when nothing has changed", async () => {
    const { desk, article } = await deskWith();
    expect(saved(await desk.articles.save(article.id, 1, {}, ADA)).version).toBe(1);
    expect(saved(await desk.articles.save(article.id, 1, headline(article.headline), ADA)).version).toBe(1);
  });

  it("trims what a person has typed, as when it is read back", async () => {
    const { desk, article } = await deskWith();
    const next = saved(await desk.articles.save(article.id, 1, { details: { tags: [" ferry "] } }, ADA));
    expect(next.tags).toEqual(["ferry"]);
  });

  it("carries out commands on the version named", async () => {
    const { desk, article } = await deskWith();
    const claimId = anId();
    const next = saved(
      await desk.articles.command(
        article.id,
        1,
        [
          { type: "mark-claim", claimId, from: 1, to: 15 },
          { type: "record-verdict", claimId, verdict: "verified", note: "Seen from the pier." },
        ],
        ADA,
      ),
    );
    expect(next.claims[claimId]?.ledger.map((entry) => [entry.act, entry.by, entry.at])).toEqual([
      ["marked", "Ada Quill", LATER],
      ["verdict", "Ada Quill", LATER],
    ]);
    expect(codeOf(await desk.articles.command(article.id, 2, [{ type: "withdraw-sign-off", note: "" }], ADA))).toBe(
      "not-signed-off",
    );
  });

  it("says of an article that is not there, whatever its name, that it is not", async () => {
    const { desk } = await deskWith();
    for (const id of [anId(), "../desk", "..", ""]) {
      expect(codeOf(await desk.articles.get(id)), id).toBe("not-found");
      expect(codeOf(await desk.articles.save(id, 1, headline("x"), ADA)), id).toBe("not-found");
    }
  });

  it("keeps the old version and says what happened when the disk is full", async () => {
    let full = false;
    const fs = faultyDisk({
      writeNew: (path, bytes) => (full ? Promise.reject(diskError("ENOSPC")) : nodeFileSystem.writeNew(path, bytes)),
    });
    const desk = await freshDesk({ fs });
    const article = accepted(await desk.articles.create(anArticle(), ADA));
    full = true;
    expect(codeOf(await desk.articles.save(article.id, 1, headline("Lost?"), ADA))).toBe("disk-full");
    expect(accepted(await desk.articles.get(article.id))).toEqual(article);
    full = false;
    expect(saved(await desk.articles.save(article.id, 1, headline("Not lost"), ADA)).version).toBe(2);
  });
});

describe("a save that did not start from what stands", () => {
  it("keeps both texts and overwrites nothing", async () => {
    const { desk, article } = await deskWith();
    const mine = saved(await desk.articles.save(article.id, 1, firstBlock("Mine."), ADA));
    const theirs = await desk.articles.save(article.id, 1, firstBlock("Theirs."), { by: "Ben Reed", origin: null });

    const { current, kept } = conflict(theirs);
    expect(current).toEqual(mine);
    expect(accepted(await desk.articles.get(article.id))).toEqual(mine);
    expect(await revision(desk, article.id, kept)).toMatchObject({
      kind: "refused",
      baseVersion: 1,
      by: "Ben Reed",
      article: { ...article, body: aBody(aParagraph("Theirs.")) },
    });
  });

  it("leaves both texts on the disk when whoever was refused puts theirs in the other's place", async () => {
    const { desk, article } = await deskWith();
    await desk.articles.save(article.id, 1, firstBlock("Mine."), ADA);
    const theirs: Actor = { by: "Ben Reed", origin: null };
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const { current } = conflict(await desk.articles.save(article.id, 1, firstBlock("Theirs."), theirs));
      expect(current.version).toBe(2);
    }
    saved(await desk.articles.save(article.id, 2, firstBlock("Theirs."), theirs));

    const names = (await namesIn(desk.dir, "revisions", article.id)).sort();
    const kept = await Promise.all(names.map((name) => revision(desk, article.id, name.replace(".json.gz", ""))));
    expect(kept.map(({ kind, by }) => [kind, by])).toEqual([
      ["conflict", "Ada Quill"],
      ["refused", "Ben Reed"],
      ["refused", "Ben Reed"],
    ]);
    expect(kept[0]).toMatchObject({ version: 2, article: { body: aBody(aParagraph("Mine.")) } });
    expect(accepted(await desk.articles.get(article.id)).body).toEqual(aBody(aParagraph("Theirs.")));
  });

  it("does not say that both texts are kept when the disk takes only one", async () => {
    let full = false;
    const fs = faultyDisk({
      writeNew: (path, bytes) => (full ? Promise.reject(diskError("ENOSPC")) : nodeFileSystem.writeNew(path, bytes)),
    });
    const desk = await freshDesk({ fs });
    const { id } = accepted(await desk.articles.create(anArticle(), ADA));
    saved(await desk.articles.save(id, 1, firstBlock("Mine."), ADA));
    full = true;
    expect(codeOf(await desk.articles.save(id, 1, firstBlock("Theirs."), ADA))).toBe("disk-full");
    full = false;
    conflict(await desk.articles.save(id, 1, firstBlock("Theirs."), ADA));
    expect(await namesIn(desk.dir, "revisions", id)).toHaveLength(2);
  });

  it("keeps what was sent when nobody knows any more what it was sent about", async () => {
    const { desk, article } = await deskWith();
    const { kept } = conflict(await desk.articles.save(article.id, 40, firstBlock("Theirs."), ADA));
    expect(await revision(desk, article.id, kept)).toMatchObject({
      kind: "refused-patch",
      baseVersion: 40,
      patch: firstBlock("Theirs."),
    });
    const commands = [{ type: "edit-details", changes: { headline: "Theirs" } }] as const;
    const sent = conflict(await desk.articles.command(article.id, 40, commands, ADA));
    expect(await revision(desk, article.id, sent.kept)).toMatchObject({ kind: "refused-commands", commands });
  });

  it("is no conflict when it is the same save again, sent by a window that never got the answer", async () => {
    const { desk, article } = await deskWith();
    const first = saved(await desk.articles.save(article.id, 1, firstBlock("Once."), ADA));
    expect(saved(await desk.articles.save(article.id, 1, firstBlock("Once."), ADA))).toEqual(first);
    expect(await namesIn(desk.dir, "revisions", article.id)).toEqual([]);
  });

  it("is no conflict when only an export has been written down in between", async () => {
    const { desk, article } = await deskWith();
    const exported = { format: "html", sha256: "0".repeat(64), version: 1 };
    await desk.articles.recordExport(article.id, exported, { draft: true, override: null }, ADA);
    const next = saved(await desk.articles.save(article.id, 1, firstBlock("Went on writing."), ADA));
    expect(next.version).toBe(3);
    expect(next.history.map((entry) => entry.act)).toEqual(["created", "exported"]);
  });
});

describe("what no save may do", () => {
  const claim = aClaim({ verdict: "verified", note: "Seen." });
  const refusals: [string, string, (article: Article) => ArticlePatch][] = [
    [
      "rewrite a ledger's past",
      "ledger-changed",
      () => ({ claims: { [claim.id]: aClaim({ id: claim.id, verdict: "false", note: "Seen." }) } }),
    ],
    [
      "add an entry that does not fit the chain",
      "ledger-broken",
      () => {
        const grown = appendAct(claim, { act: "reopened", at: TEST_TIME, by: "Ada Quill", text: "x", note: "" });
        const forged = grown.ledger.map((entry, position) => (position === 2 ? { ...entry, by: "Ben Reed" } : entry));
        return { claims: { [claim.id]: { id: claim.id, ledger: forged } } };
      },
    ],
    [
      "file a claim under another one's id",
      "record-misfiled",
      () => ({ claims: { [anId()]: { ...claim, ledger: [...claim.ledger] } } }),
    ],
    [
      "hold a text that the schema does not know",
      "body-invalid",
      () => ({ body: { from: 0, remove: 1, insert: [{ type: "script", content: [aText("alert(1)")] }] } }),
    ],
    [
      "leave no text at all",
      "body-invalid",
      (article) => ({ body: { from: 0, remove: article.body.content?.length ?? 0, insert: [] } }),
    ],
    [
      "change a part of the text that is not there",
      "save-invalid",
      () => ({ body: { from: 9, remove: 9, insert: [] } }),
    ],
    ["have a slug that is none", "save-invalid", () => ({ details: { slug: "No Slug!" } })],
    ["move to another stage without saying who did", "stage-unrecorded", () => ({ stage: "in-review" })],
    ["pass a closed gate", "gate-closed", () => toStage("draft", "ready")],
  ];

  it.each(refusals)("%s", async (_what, code, patch) => {
    const { desk, article } = await deskWith(
      anArticle({ claims: [claim, aClaim({ text: "Nobody has checked this." })] }),
    );
    expect(codeOf(await desk.articles.save(article.id, 1, patch(article), ADA))).toBe(code);
    expect(await jsonAt(desk.dir, "articles", `${article.id}.json`)).toEqual(article);
  });
});

describe("the gate", () => {
  const unchecked = () => anArticle({ claims: [aClaim()] });

  it("lets an article through with a reason and a name, and keeps the state", async () => {
    const { desk, article } = await deskWith(unchecked());
    const override = { reason: "The editor has seen the log.", by: "Ada Quill" };
    const next = saved(await desk.articles.save(article.id, 1, toStage("draft", "ready", override), ADA));
    expect(next.stage).toBe("ready");
    const [kept = ""] = await namesIn(desk.dir, "revisions", article.id);
    expect(await revision(desk, article.id, kept.replace(".json.gz", ""))).toMatchObject({
      kind: "stage",
      version: 2,
      by: "Ada Quill",
      article: { stage: "ready" },
    });
  });

  it("knows the desk's confidential sources", async () => {
    const { desk, article } = await deskWith(
      anArticle({
        claims: [aClaim({ verdict: "verified", note: "Seen." })],
        body: aBody(aParagraph("Orla Fennick said so.")),
      }),
    );
    const open = await desk.articles.check(article.id);
    expect(accepted(open).findings.map((finding) => finding.rule)).not.toContain("confidential-name");
    await desk.sources.add(sourceFields({ name: "Orla Fennick", terms: "confidential" }), ADA);
    const closed = accepted(await desk.articles.check(article.id));
    expect(closed.gate).toBe("closed");
    expect(closed.findings.map((finding) => finding.rule)).toContain("confidential-name");
  });
});

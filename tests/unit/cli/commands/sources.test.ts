import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { articleToReviewSchema } from "#core/claims/deskClaims";
import { type Source, sourceSchema } from "#core/sources/source";
import { sourceUsesSchema } from "#core/sources/sourceUses";
import { openDesk } from "#desk/openDesk";
import { aCommandLine, type CommandLine } from "../../../support/aCommandLine";
import { aClaim, anArticle, aPieceOfEvidence, sourceFields } from "../../../support/builders";

const ADA = { by: "Ada Quill", origin: null };

let cli: CommandLine;
let sources: Record<string, Source>;

/** A desk with these sources by name, and one article whose verified claim rests on Orla Fennick. */
beforeEach(async () => {
  cli = await aCommandLine();
  const opened = await openDesk(cli.desk, { host: "cli" });
  if (!opened.ok) throw new Error(opened.problem.message);
  const desk = opened.value;
  sources = {};
  for (const [key, fields] of Object.entries({
    orla: { name: "Orla Fennick" },
    twin: { name: "O. Fennick", aliases: ["Harbour master"] },
    marek: { name: "Marek Undersill", terms: "confidential", aliases: ["Harbour Master"] },
  } as const)) {
    const added = await desk.sources.add(sourceFields(fields as never), ADA);
    if (added.ok) sources[key] = added.value;
  }
  const evidence = [aPieceOfEvidence({ sourceId: sources["orla"]?.id ?? "" })];
  const claim = aClaim({ text: "It sank in 1931.", verdict: "verified", evidence });
  await desk.articles.create(anArticle({ slug: "ferry", headline: "Ferry returns", claims: [claim] }), ADA);
  await desk.close();
});
afterEach(() => cli.dispose());

describe("stet sources", () => {
  it("says what rests on a source, by name or id", async () => {
    const { code, out } = await cli.stet("sources", "uses", "orla fennick");
    expect([code, out]).toEqual([0, expect.stringContaining("1 claim in 1 article rests on it.")]);
    expect(out).toMatch(/Ferry returns[\s\S]*Verified {2}It sank in 1931\./u);
    const json = await cli.stet("sources", "uses", sources["orla"]?.id ?? "", "--json");
    expect(sourceUsesSchema.parse(JSON.parse(json.out)).articles).toHaveLength(1);
  });

  it("retracts and reinstates, and the list says so", async () => {
    const retracted = await cli.stet("sources", "retract", "Orla Fennick", "--reason", "The log was forged.");
    expect(retracted.code).toBe(0);
    expect(retracted.out).toMatch(/^Retracted\.[\s\S]*Verified, needs another look/u);
    expect((await cli.stet("sources")).out).toMatch(/Orla Fennick.*RETRACTED/u);
    const again = await cli.stet("sources", "retract", "Orla Fennick", "--reason", "Again.", "--json");
    expect(again.code).toBe(1);
    expect(JSON.parse(again.err)).toMatchObject({ error: { code: "source-retracted" } });
    const back = await cli.stet("sources", "reinstate", "Orla Fennick", "--json");
    expect(sourceSchema.parse(JSON.parse(back.out)).retraction).toBeNull();
    expect((await cli.stet("sources")).out).not.toContain("RETRACTED");
  });

  it("merges, after which both ids mean the one source", async () => {
    const merged = await cli.stet("sources", "merge", "O. Fennick", "--into", "Orla Fennick");
    expect(merged).toMatchObject({ code: 0, out: "One source now: Orla Fennick\n" });
    const json = await cli.stet("sources", "uses", sources["twin"]?.id ?? "", "--json");
    expect(JSON.parse(json.out)).toMatchObject({ sourceId: sources["orla"]?.id, articles: [{ trashed: false }] });
  });

  it("refuses a name that several have, by ids, and names nobody", async () => {
    const { code, err, out } = await cli.stet("sources", "uses", "harbour master");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(sources["marek"]?.id);
    expect(err).toContain(sources["twin"]?.id);
    expect(err).not.toMatch(/Undersill|Fennick/u);
  });

  it.each([
    [["uses", "Marek"], 4],
    [["uses", ""], 4],
    [["merge", "O. Fennick", "--into", "Nobody"], 4],
    [["merge", "O. Fennick", "--into", "O. Fennick"], 1],
    [["retract", "Orla Fennick"], 2],
    [["retract", "Orla Fennick", "--reason", " "], 2],
    [["merge", "Orla Fennick"], 2],
    [["uses"], 2],
    [["forget", "Orla Fennick"], 2],
  ] as const)("%j ends with exit code %i, and changes nothing", async (argv, code) => {
    const before = await cli.stet("sources", "--json");
    const ended = await cli.stet("sources", ...argv);
    expect([ended.code, ended.out]).toEqual([code, ""]);
    expect(ended.err).not.toContain("Undersill");
    expect((await cli.stet("sources", "--json")).out).toBe(before.out);
  });
});

describe("stet claims --stale", () => {
  it("lists what needs another look over all articles, and why", async () => {
    expect(await cli.stet("claims", "--stale")).toMatchObject({ code: 0, out: "No claim needs another look.\n" });
    await cli.stet("sources", "retract", "Orla Fennick", "--reason", "The log was forged.");
    const { out } = await cli.stet("claims", "--stale");
    expect(out).toMatch(/Ferry returns\n {2}ferry\n {2}Verified, a source was retracted since {2}It sank in 1931\.\n/u);
    expect(out).toContain("Retracted: The log was forged.");
    const json = JSON.parse((await cli.stet("claims", "--stale", "--json")).out);
    expect(articleToReviewSchema.array().parse(json)).toHaveLength(1);
    expect((await cli.stet("claims", "ferry")).out).toContain("Verified, a source was retracted since");
    expect(JSON.parse((await cli.stet("claims", "ferry", "--stale", "--json")).out)).toMatchObject([{ stale: true }]);
  });

  it("wants an article without it", async () => {
    expect((await cli.stet("claims")).code).toBe(2);
  });
});

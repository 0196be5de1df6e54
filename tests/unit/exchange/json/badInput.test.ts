import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { articleSchema } from "#core/article/article";
import { plainText } from "#core/article/document/plainText";
import { summarise } from "#core/article/summary";
import { brokenEntries } from "#core/claims/ledger";
import { importFile } from "#exchange/importFile";
import { bytesOf } from "../support";
import { BAD_INPUT, checked, fileOf, type Json, noted, whole, wholeFile } from "./badInputCases";

async function read(text: string): Promise<{ article: Article; warnings: readonly string[] } | { code: string }> {
  const result = await importFile({ name: "a.stet.json", bytes: bytesOf(text), defaultLanguage: "en" });
  if (!result.ok) {
    const { code, message, remedy } = result.problem;
    expect(message).not.toBe("");
    expect(remedy).not.toBe("");
    return { code };
  }
  if (result.value.content.kind !== "article") throw new Error("It came in as a text.");
  return { article: result.value.content.article, warnings: result.value.warnings };
}

/** Everything that a value says: its texts, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe("a Stet article that is not as Stet has written it", () => {
  it("is compared with one that is: it comes in verified, without a word of warning", async () => {
    const back = await read(await wholeFile());
    if (!("article" in back)) throw new Error("It was refused.");
    expect(back.warnings).toEqual([]);
    expect(back.article.claims).toEqual({ [checked.id]: checked, [noted.id]: noted });
    expect(summarise(back.article).verification).toBe("verified");
  });

  it.each(BAD_INPUT.map((bad) => [bad.name, bad] as const))("%s", async (_, bad) => {
    const file = await fileOf(bad);
    const back = await read(file);
    if ("refused" in bad.outcome) {
      expect(back).toEqual({ code: bad.outcome.refused });
      return;
    }
    if (!("article" in back)) throw new Error(`It was refused: ${back.code}`);
    const { article, warnings } = back;
    const json: Json = JSON.parse(file);

    expect(articleSchema.safeParse(article).error).toBeUndefined();
    expect(Object.values(article.claims).flatMap(brokenEntries)).toEqual([]);
    expect(summarise(article).verification).toBe(bad.outcome.stands);
    if (bad.outcome.warning) expect(warnings).toContainEqual(expect.stringMatching(bad.outcome.warning));
    else expect(warnings).toEqual([]);

    const words = plainText(article.body);
    expect(words).toContain(plainText(whole.body));
    for (const text of textsIn(json.body.content.map(({ content }) => content)).filter((word) => / /u.test(word))) {
      expect(words).toContain(text);
    }
    expect(article.history.slice(0, json.history.length)).toEqual(json.history);
    for (const [id, { ledger }] of Object.entries(json.claims)) {
      const kept = textsIn(article.claims[id]?.ledger).join("\n");
      const told = Object.values(ledger).flatMap(textsIn);
      for (const text of told) if (id !== "__proto__") expect(kept).toContain(text);
    }
  });
});

describe("what the file said of a claim that is open again", () => {
  it("stands in the claim's history, after all that can be relied on, for people to read", async () => {
    const bad = BAD_INPUT.find(({ name }) => name === "a verdict changed in the file");
    if (!bad) throw new Error("There is no such case.");
    const back = await read(await fileOf(bad));
    if (!("article" in back)) throw new Error("It was refused.");
    const ledger = back.article.claims[checked.id]?.ledger ?? [];
    expect(ledger.slice(0, 2)).toEqual(checked.ledger.slice(0, 2));
    expect(ledger[2]).toMatchObject({ act: "reopened", by: "Import" });
    const note = ledger[2]?.act === "reopened" ? ledger[2].note : "";
    expect(note).toContain("cannot be relied on from entry 3 of 3 on");
    expect(note).toContain("verdict: “verified”");
    expect(ledger).toHaveLength(3);
  });

  it("is all there, however long it is", async () => {
    const json: Json = JSON.parse(await wholeFile());
    const long = Array.from({ length: 4_000 }, (_, index) => `word${index}`).join(" ");
    json.claims[checked.id]?.ledger.push({ act: "sworn", oath: long });
    const back = await read(JSON.stringify(json));
    if (!("article" in back)) throw new Error("It was refused.");
    const notes = back.article.claims[checked.id]?.ledger.map((entry) => (entry.act === "reopened" ? entry.note : ""));
    expect(notes?.join("")).toContain(long);
    expect(summarise(back.article).verification).toBe("open");
  });

  it("travels on unchanged: a second import finds nothing to mend", async () => {
    for (const bad of BAD_INPUT.filter(({ outcome }) => "stands" in outcome && outcome.stands === "open")) {
      const once = await read(await fileOf(bad));
      if (!("article" in once)) throw new Error("It was refused.");
      const twice = await read(JSON.stringify(once.article));
      if (!("article" in twice)) throw new Error("It was refused.");
      expect(twice.warnings).not.toContainEqual(expect.stringContaining("history is damaged"));
      expect(twice).toMatchObject({ article: { claims: once.article.claims } });
    }
  });
});

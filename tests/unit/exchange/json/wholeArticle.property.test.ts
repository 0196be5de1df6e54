import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { documentJson } from "#core/article/document/documentJson";
import { readBody } from "#core/article/document/readBody";
import { generateArticle } from "../../../../bench/corpus/generateArticle";
import { anArticle, aSource, TEST_TIME } from "../../../support/builders";
import { fuzzing, LONGEST_MS } from "../../../support/fuzzing";
import { valueIn } from "../../../support/unwrap";
import { aRandomBody } from "../arbitraries";
import { articleOf, exported, imported } from "../support";

const line = fc.string({ unit: "grapheme", maxLength: 40 });
const name = line.map((text) => `A${text.trim()}`);

/** Everything of an article but its claims, its text and its past. */
const details = fc.record({
  headline: line,
  standfirst: line,
  dateline: line,
  section: line,
  bylines: fc.array(fc.record({ name }), { maxLength: 3 }),
  tags: fc.array(name, { maxLength: 4 }),
  subjects: fc.array(fc.constantFrom("04000000", "11000000"), { maxLength: 2 }),
  language: fc.constantFrom("en", "ar", "he-IL", "de-CH"),
  embargo: fc.constantFrom(null, "2040-01-02T03:04:05.000Z"),
  stage: fc.constantFrom("draft" as const, "in-review" as const, "fact-check" as const, "ready" as const),
  signOff: fc.constantFrom(null, { by: "Ada Quill", at: TEST_TIME, version: 0, note: "Read twice" }),
});

/** What a history says of the stage and the sign-off that an article has. */
function pastOf({ stage, signOff }: Pick<Article, "stage" | "signOff">): Article["history"] {
  const act = { at: TEST_TIME, by: "Ada Quill" };
  return [
    ...(stage === "draft"
      ? []
      : [{ ...act, act: "stage", from: "draft", to: stage, reason: "", override: null } as const]),
    ...(signOff === null ? [] : [{ ...act, act: "signed-off", version: signOff.version, note: signOff.note } as const]),
  ];
}

/** Bodies of anything, and generated copy with claims whose ledgers have verdicts and evidence in them. */
const anyArticle: fc.Arbitrary<Article> = fc
  .record({ details, body: aRandomBody, seed: fc.nat(10_000), claims: fc.nat(8), odd: fc.boolean() })
  .map(({ details: filled, body, seed, claims, odd }) => {
    const base = odd ? anArticle({ body }) : generateArticle({ seed, words: 120, claims, sourceIds: [SOURCE.id] });
    return { ...base, ...filled, history: [...base.history, ...pastOf(filled)] };
  });
const SOURCE = aSource();

/** The same, after it has left the desk some times. */
function exportedOften(article: Article, times: number): Article {
  const act = { act: "exported", at: TEST_TIME, by: "Ada Quill", format: "html", draft: true, override: null } as const;
  const entries = Array.from({ length: times }, (_, index) => ({
    ...act,
    version: article.version + index,
    sha256: String(index).repeat(64).slice(0, 64),
  }));
  return { ...article, version: article.version + times, history: [...article.history, ...entries] };
}

const again = (article: Article) => exported(article, "json", { draft: false, sources: [SOURCE] });
/** As the document schema writes it, whatever order its keys were in. */
const plain = ({ body, ...rest }: Article) => ({ ...rest, body: documentJson(valueIn(readBody(body))) });

/** The same value with the keys of every object the other way round. */
function turned<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(turned) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turned(member)]),
  ) as Value;
}

describe("an article as Stet JSON", () => {
  it("comes back whole, without a warning, and goes out again as the same bytes", { timeout: LONGEST_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(anyArticle, async (article) => {
        const file = await again(article);
        const back = await imported(file.name, file.bytes);
        expect(back.warnings).toEqual([]);
        expect(plain(articleOf(back))).toEqual(plain(article));
        expect((await again(articleOf(back))).text).toBe(file.text);
      }),
      fuzzing(150),
    );
  });

  it("is the file that it was before it left, and comes back without the record of that", {
    timeout: LONGEST_MS,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(anyArticle, fc.integer({ min: 1, max: 4 }), async (article, times) => {
        const file = await again(exportedOften(article, times));
        expect(file.text).toBe((await again(article)).text);
        expect(plain(articleOf(await imported(file.name, file.bytes)))).toEqual(plain(article));
      }),
      fuzzing(40),
    );
  });

  it("keeps the exports that a change of stage came after", { timeout: LONGEST_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(anyArticle, fc.integer({ min: 1, max: 4 }), async (article, times) => {
        const left = exportedOften(article, times);
        const { stage } = left;
        const move = {
          act: "stage",
          at: TEST_TIME,
          by: "Ada Quill",
          from: stage,
          to: stage,
          reason: "",
          override: null,
        } as const;
        const moved = { ...left, version: left.version + 1, history: [...left.history, move] };
        expect(plain(articleOf(await imported("a.stet.json", (await again(moved)).bytes)))).toEqual(plain(moved));
      }),
      fuzzing(20),
    );
  });

  it("has its keys in one order, whatever order the article has them in", { timeout: LONGEST_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(anyArticle, async (article) => {
        expect((await again(turned(article))).text).toBe((await again(article)).text);
      }),
      fuzzing(60),
    );
  });
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { type Article, articleSchema } from "#core/article/article";
import { readBody } from "#core/article/document/readBody";
import { viewClaims } from "#core/claims/claimView";
import { appendAct, brokenEntries } from "#core/claims/ledger";
import { importFile } from "#exchange/importFile";
import {
  aBody,
  aClaim,
  aClaimMark,
  anArticle,
  anId,
  aParagraph,
  aPieceOfEvidence,
  aSource,
  aText,
  TEST_TIME,
} from "../../../support/builders";
import { fuzzing, LONGEST_MS } from "../../../support/fuzzing";
import { bytesOf, exported, PIXEL } from "../support";

const source = aSource();
const entry = { at: TEST_TIME, by: "Ada Quill" };

/** An article with something of everything in it. */
async function sample(): Promise<{ article: Article; json: unknown }> {
  const piece = aPieceOfEvidence({ sourceId: source.id, quote: "She went down." });
  const verified = aClaim({ text: "The ferry sank in 1931.", evidence: [piece], verdict: "verified" });
  const refused = aClaim({ text: "Forty drowned.", verdict: "false", note: "Nobody did." });
  const wasVerified = appendAct(aClaim({ text: "It was raining.", verdict: "verified", note: "Almanac" }), {
    ...entry,
    text: "It was raining.",
    act: "reopened",
    note: "Another harbour",
  });
  const open = aClaim({ text: "She was built in Velmoor." });
  const claims = [verified, refused, wasVerified, open];
  const nested = aText("built in Velmoor", aClaimMark(open.id), { type: "bold" });
  const figure = {
    type: "figure",
    attrs: { sha256: null, mediaType: null, width: null, height: null, alt: "The quay", credit: "Ada Quill" },
    content: [aText("The quay at dawn")],
  };
  const body = aBody(
    { type: "heading", attrs: { level: 2 }, content: [aText("The last crossing")] },
    ...claims.map((claim) => aParagraph("As it was told: ", claim, " So far.")),
    { type: "bulletList", content: [{ type: "listItem", content: [{ type: "paragraph", content: [nested] }] }] },
    figure,
  );
  const moved = { act: "stage", ...entry, from: "draft", to: "fact-check", reason: "", override: null } as const;
  const signed = { act: "signed-off", ...entry, version: 3, note: "Go" } as const;
  const { act: _, ...signOff } = signed;
  const start = anArticle({ claims, body });
  const history = [...start.history, moved, signed];
  const article = { ...start, version: 4, stage: "fact-check" as const, history, signOff };
  const attachment = () => ({ bytes: PIXEL, mediaType: "image/png" });
  const { text } = await exported(article, "json", { sources: [source], draft: false, attachment });
  return { article, json: JSON.parse(text) };
}

/** What stands where something else should. */
const ODDITIES: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  "",
  "verified",
  "paragraph",
  "text",
  "__proto__",
  "constructor",
  "\uD800",
  "2099-01-01T00:00:00.000Z",
  "a".repeat(64),
  anId(),
  [],
  {},
  [[[]]],
  { type: "text", text: "Planted words." },
  { act: "verdict", verdict: "verified" },
  { id: anId(), ledger: [] },
];

type Holder = Record<string, unknown>;

/** Every place in a JSON value: the object or array, and the key or position in it. */
function places(value: unknown): { holder: Holder; key: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...places(holder[key])]);
}

const mutation = fc.record({
  // Most of the damage where most can be mended.
  region: fc.constantFrom("claims", "claims", "claims", "claims", "body", "history", "included", null),
  kind: fc.constantFrom("drop", "double", "swap", "odd", "rename", "copy"),
  at: fc.double({ min: 0, max: 0.9999, noNaN: true }),
  other: fc.double({ min: 0, max: 0.9999, noNaN: true }),
  odd: fc.integer({ min: 0, max: ODDITIES.length - 1 }),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

/** Small damage to a structure that otherwise stays what it is. */
function mutate(json: unknown, { region, kind, at, other, odd }: Mutation): void {
  const all = places(region === null ? json : (json as Holder)[region]);
  const one = all[Math.floor(at * all.length)];
  const two = all[Math.floor(other * all.length)];
  if (!one || !two) return;
  const { holder, key } = one;
  const value = holder[key];
  switch (kind) {
    case "drop":
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      return;
    case "double":
      if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(value));
      else holder[anId()] = structuredClone(value);
      return;
    case "swap": {
      const [a, b] = [structuredClone(value), structuredClone(two.holder[two.key])];
      holder[key] = b;
      two.holder[two.key] = a;
      return;
    }
    case "copy":
      holder[key] = structuredClone(two.holder[two.key]);
      return;
    case "rename":
      if (Array.isArray(holder)) holder.reverse();
      else {
        delete holder[key];
        holder[two.key] = value;
      }
      return;
    case "odd":
      holder[key] = structuredClone(ODDITIES[odd]);
  }
}

/** The words that a text node of a document says, in order. */
function wordsOf(node: unknown): string {
  if (typeof node !== "object" || node === null) return "";
  const { type, text, content } = node as { type?: unknown; text?: unknown; content?: unknown };
  const own = type === "text" && typeof text === "string" ? text : "";
  return own + (Array.isArray(content) ? content.map(wordsOf).join("") : "");
}

/** The hashes of the verdicts by which a claim of the sample was ever verified. */
function verifiedIn({ claims }: Article): Set<string> {
  const entries = Object.values(claims).flatMap(({ ledger }) => ledger);
  return new Set(entries.flatMap((act) => (act.act === "verdict" && act.verdict === "verified" ? [act.hash] : [])));
}

it(
  "whatever happens to a file, nothing is lost and nothing is verified by it",
  async () => {
    const { article: original, json } = await sample();
    const verdicts = verifiedIn(original);
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        fc.oneof(
          { weight: 19, arbitrary: fc.constant(null) },
          { weight: 1, arbitrary: fc.double({ min: 0, max: 0.9999, noNaN: true }) },
        ),
        async (mutations, cut) => {
          const damaged = structuredClone(json);
          for (const one of mutations) mutate(damaged, one);
          const whole = JSON.stringify(damaged);
          const text = cut === null ? whole : whole.slice(0, Math.ceil(cut * whole.length));
          const result = await importFile({ name: "a.stet.json", bytes: bytesOf(text), defaultLanguage: "en" });
          if (!result.ok) {
            for (const part of [result.problem.code, result.problem.message, result.problem.remedy]) {
              expect(part).not.toBe("");
            }
            return;
          }
          const { content, warnings } = result.value;
          // A file that no longer says it is a Stet article may come in as the text that it is.
          if (content.kind !== "article") return;
          taken += 1;
          const { article } = content;
          expect(articleSchema.safeParse(article).error).toBeUndefined();
          const read = readBody(article.body);
          if (!read.ok) throw new Error(read.problem.message);
          expect(wordsOf(read.value.toJSON())).toBe(wordsOf((damaged as { body: unknown }).body));
          expect(warnings.every((warning) => warning.trim() !== "")).toBe(true);
          expect(Object.entries(article.claims).filter(([id, claim]) => claim.id !== id)).toEqual([]);
          for (const view of viewClaims(article.body, article.claims)) {
            const claim = article.claims[view.id];
            if (!claim) throw new Error("A claim is shown that has no record.");
            expect(brokenEntries(claim)).toEqual([]);
            if (view.verdict !== "verified") continue;
            const verdict = claim.ledger.findLast((act) => act.act === "verdict");
            expect(verdicts.has(verdict?.hash ?? "")).toBe(true);
            expect(view.stale || view.text === verdict?.text || view.orphaned).toBe(true);
          }
        },
      ),
      fuzzing(2_000),
    );
    // Were nearly every file refused, this would say little.
    expect(taken).toBeGreaterThan(800);
  },
  LONGEST_MS,
);

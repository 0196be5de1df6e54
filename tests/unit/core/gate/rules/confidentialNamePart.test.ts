import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { PLAIN_FACT_CHECK } from "#core/claims/factCheck";
import { appendAct } from "#core/claims/ledger";
import { checkArticle } from "#core/gate/checkArticle";
import { buildReport } from "#core/report/buildReport";
import type { Source } from "#core/sources/source";
import {
  aBody,
  aClaim,
  anArticle,
  aParagraph,
  aPieceOfEvidence,
  aSource,
  aText,
  TEST_TIME,
} from "../../../../support/builders";
import { fuzzing } from "../../../../support/fuzzing";
import { aContext, findingsOf } from "../../../../support/gate";

const RULE = "confidential-name-part";
const hidden = (overrides: Partial<Source> = {}) =>
  aSource({ name: "Ada Dunmarrow", terms: "confidential", ...overrides });
const context = aContext([hidden()]);
const found = (article: Article, asked = context) => findingsOf(RULE, article, asked);
const foundIn = (standfirst: string, ...sources: Source[]) =>
  found(anArticle({ standfirst }), sources.length === 0 ? context : aContext(sources)).length > 0;
const figure = (attrs: Record<string, string>, caption = "") => ({
  type: "figure",
  attrs,
  content: caption === "" ? [] : [aText(caption)],
});
const linked = (href: string) => ({ type: "paragraph", content: [aText("here", { type: "link", attrs: { href } })] });

describe("a part of a confidential source's name", () => {
  it.each([
    ["headline", { headline: "Dunmarrow speaks" }],
    ["standfirst", { standfirst: "What Ms Dunmarrow knows" }],
    ["slug", { slug: "what-dunmarrow-knows" }],
    ["tags", { tags: ["Ports", "Dunmarrow"] }],
  ] satisfies [string, Partial<Article>][])("is a warning that leads to the field it stands in: %s", (field, part) => {
    const findings = found(anArticle(part));
    expect(findings).toMatchObject([{ field, severity: "warning", message: expect.stringContaining(`the ${field}`) }]);
    expect(JSON.stringify(findings)).not.toMatch(/Dunmarrow/iu);
  });

  it.each([
    ["copy", aParagraph("“No,” Ms Dunmarrow said. Dunmarrow left.")],
    ["a list", { type: "bulletList", content: [{ type: "listItem", content: [aParagraph("Dunmarrow")] }] }],
    ["a caption", figure({ alt: "x" }, "Dunmarrow at the pier")],
    ["alt text", figure({ alt: "Dunmarrow at the pier" })],
    ["a credit", figure({ alt: "x", credit: "Photo: Dunmarrow" })],
    ["a link", linked("https://people.example/dunmarrow")],
    ["an encoded link", linked("https://people.example/%44unmarrow")],
    ["words with marks among them", { type: "paragraph", content: [aText("Dun", { type: "bold" }), aText("marrow")] }],
  ])("is found in %s, once a paragraph", (_, block) => {
    const body = aBody(aParagraph("Nobody."), block, aParagraph("And Dunmarrow again."));
    expect(found(anArticle({ body }))).toMatchObject([
      { field: "body", block: 1 },
      { field: "body", block: 2 },
    ]);
  });

  it("is found in the details, which no one field holds", () => {
    const [finding, ...others] = found(anArticle({ dateline: "Dunmarrow", section: "Dunmarrow" }));
    expect(finding).toMatchObject({ message: expect.stringContaining("the details") });
    expect(finding).not.toHaveProperty("field");
    expect(others).toEqual([]);
  });

  it("is found in the public label of the source itself, and leads to the claim that rests on it", () => {
    const source = hidden({ publicLabel: "Ms Dunmarrow of the port" });
    const claim = aClaim({ evidence: [aPieceOfEvidence({ sourceId: source.id })] });
    const findings = found(anArticle({ claims: [claim] }), aContext([source]));
    expect(findings).toMatchObject([{ claimId: claim.id, message: expect.stringContaining("public label") }]);
  });

  it("is found in what a report publishes of a claim, and not in what it keeps back", () => {
    const open = aSource({ name: "Orla Fennick" });
    const asked = aContext([hidden(), open]);
    const withEvidence = (sourceId: string) =>
      anArticle({ claims: [aClaim({ evidence: [aPieceOfEvidence({ sourceId, quote: "Dunmarrow told me" })] })] });
    expect(found(withEvidence(open.id), asked)).toHaveLength(1);
    expect(found(withEvidence(hidden().id), asked)).toEqual([]);
    const noted = anArticle({ claims: [aClaim({ verdict: "verified", note: "Dunmarrow confirmed it." })] });
    expect(found(noted, asked)).toMatchObject([{ message: expect.stringContaining("verdict") }]);
    const text = "It sank.";
    const checked = appendAct(aClaim({ text }), {
      act: "fact-check",
      at: TEST_TIME,
      by: "Ada Quill",
      text,
      factCheck: { ...PLAIN_FACT_CHECK, claimant: "Dunmarrow" },
    });
    expect(found(anArticle({ claims: [checked] }), asked)).toMatchObject([{ claimId: checked.id }]);
  });

  it("is told with its paragraph, and not again with the claim on the same words", () => {
    const claim = aClaim({ text: "Dunmarrow sank it.", verdict: "verified", note: "Log" });
    expect(found(anArticle({ claims: [claim] }))).toMatchObject([{ field: "body", block: 1 }]);
  });

  it.each([
    ["a genitive", "Dunmarrow’s desk"],
    ["a genitive with a straight sign", "Dunmarrow's desk"],
    ["a plural", "the Dunmarrows' house"],
    ["capitals", "DUNMARROW"],
    ["accents", "Dünmárrow"],
    ["full-width letters", "Ｄｕｎｍａｒｒｏｗ"],
    ["an invisible character within it", "Dun\u00ADmarrow"],
    ["initials before it", "A. Dunmarrow"],
    ["a hyphen after it", "the Dunmarrow-led group"],
  ])("is found with %s", (_, text) => {
    expect(foundIn(text)).toBe(true);
  });

  it.each([
    ["small letters", "a dunmarrow"],
    ["a longer word", "Dunmarrowshire"],
    ["digits", "Dunmarrow7"],
    ["too short a part", "Ada said so"],
    ["the byline", "Ms Quill said so"],
  ])("is not found in %s", (_, text) => {
    expect(foundIn(text, hidden(), hidden({ name: "Zed Quill" }))).toBe(false);
  });

  it.each([
    ["a title", "Doctor Zed Marrowby", "A Doctor, and Major Quill", "Marrowby"],
    ["two titles", "Dr. Captain Marrowby", "The Captain", "Marrowby"],
    ["a short name before one that is a title", "Ann Bishop", "Ann", "Bishop"],
    ["a particle", "Ines della Marrowby", "A Della Street", "Marrowby"],
    ["brackets", "Zed Marrowby (Harbour Office)", "The Harbour Office", "Marrowby"],
    ["a double name", "Zed Marrowby-Lund", "Zed", "Lund"],
    ["an apostrophe", "Zed O'Marrowby", "O", "O’Marrowby"],
    ["nothing but a title before it", "Mrs Marrowby", "Mrs Lund", "Marrowby"],
    ["a surname that is a title", "Zed Bishop", "Zed", "Bishop"],
    ["no capitals", "zed marrowby", "zed", "Marrowby"],
  ])("is a part that tells people apart: %s", (_, name, without, part) => {
    expect(foundIn(without, hidden({ name }))).toBe(false);
    expect(foundIn(part, hidden({ name }))).toBe(true);
  });

  it("may be one of an alias that is a name, not of one that is a description", () => {
    expect(foundIn("Marrowby", hidden({ aliases: ["Zed Marrowby"] }))).toBe(true);
    expect(foundIn("The Basin", hidden({ aliases: ["the clerk of Basin Two"] }))).toBe(false);
  });

  it.each([
    ["Arabic", "ليلى الوراد", "قالت الورّاد", "الأوراد كثيرة"],
    ["Arabic after “and”", "ليلى الوراد", "والوراد قالت", "أوراد"],
    ["Arabic where “to” and the article run together", "ليلى الوراد", "قيل للورّاد", "للأوراد"],
    ["Hebrew after a particle", "דן ברקוביץ", "ולברקוביץ נמסר", "ברקו"],
    ["Cyrillic", "Анна Орлова", "Орлова сказала", "орлова"],
    ["Georgian", "ანა დუნმაროვი", "დუნმაროვი", "მარო"],
  ])("is found in %s", (_, name, text, other) => {
    expect(foundIn(text, hidden({ name }))).toBe(true);
    expect(foundIn(other, hidden({ name }))).toBe(false);
  });

  it("may be anybody's when a source on the record has it too, but not when others have who must not be named", () => {
    const namesake = { name: "Rolf Dunmarrow" };
    expect(foundIn("Dunmarrow", hidden(), aSource(namesake))).toBe(false);
    expect(foundIn("Dunmarrow", hidden(), aSource({ ...namesake, terms: "background" }))).toBe(true);
    expect(foundIn("Dunmarrow", hidden(), hidden(namesake))).toBe(true);
  });

  it("may be the whole of a name of one word where all is written small", () => {
    const asked = aContext([hidden({ name: "Theo" }), hidden({ name: "Mercury", kind: "organisation" })]);
    expect(found(anArticle({ slug: "what-theo-knows" }), asked)).toMatchObject([{ field: "slug" }]);
    expect(found(anArticle({ body: aBody(linked("https://x.example/mercury")) }), asked)).toHaveLength(1);
    expect(found(anArticle({ standfirst: "what theo and mercury know" }), asked)).toEqual([]);
  });

  it("is looked for of confidential persons alone", () => {
    expect(foundIn("The Works", hidden({ name: "Halgrim Works", kind: "organisation" }))).toBe(false);
    expect(foundIn("Dunmarrow", hidden({ terms: "off-the-record" }))).toBe(false);
  });

  it("is no second finding where the whole name stands", () => {
    const named = anArticle({ headline: "Ada Dunmarrow speaks", standfirst: "Dunmarrow speaks" });
    expect(found(named)).toMatchObject([{ field: "standfirst" }]);
  });

  it("is found anew when the library has changed", () => {
    const article = anArticle({ headline: "Dunmarrow speaks" });
    expect(found(article, aContext([]))).toEqual([]);
    expect(found(article, aContext([hidden()]))).toHaveLength(1);
    expect(found(article, aContext([hidden({ name: "Zed Lund" })]))).toEqual([]);
  });

  it("closes the gate only where the desk wants it to", () => {
    const article = anArticle({ headline: "Dunmarrow speaks" });
    expect(checkArticle(article, context).gate).toBe("open");
    expect(checkArticle(article, aContext([hidden()], { [RULE]: "error" })).gate).toBe("closed");
    expect(found(article, aContext([hidden()], { [RULE]: "off" }))).toEqual([]);
  });

  it("is told in the report for the newsroom, and never in the public one", () => {
    const article = anArticle({ headline: "Dunmarrow speaks" });
    const told = (edition: "public" | "internal") =>
      buildReport(article, edition, context).findings.map(({ rule }) => rule);
    expect(told("internal")).toContain(RULE);
    expect(told("public")).toEqual(["no-claims"]);
  });
});

describe("among any number of sources", () => {
  const syllables = fc.constantFrom("zor", "quil", "vex", "öb", "łuk");
  const part = fc
    .array(syllables, { minLength: 2, maxLength: 2 })
    .map((parts) => parts.join(""))
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  const names = fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 20 });
  const text = fc.array(
    fc.oneof(
      part,
      part.map((word) => word.toLowerCase()),
      fc.constantFrom("and", "Fog", "the"),
    ),
  );

  it("finds what a search for one after the other finds, and names nobody", () => {
    let hits = 0;
    fc.assert(
      fc.property(names, text, (people, words) => {
        const sources = people.map(([given, surname]) => hidden({ name: `${given} ${surname}` }));
        const copy = words.join(", ");
        const findings = found(anArticle({ standfirst: copy }), aContext(sources));
        const expected = people.flat().some((wanted) => words.includes(wanted));
        const whole = findingsOf("confidential-name", anArticle({ standfirst: copy }), aContext(sources)).length > 0;
        expect(findings.length).toBe(expected && !whole ? 1 : 0);
        hits += findings.length;
        for (const wanted of people.flat()) expect(JSON.stringify(findings)).not.toContain(wanted);
      }),
      fuzzing(200),
    );
    expect(hits).toBeGreaterThan(20);
  });
});

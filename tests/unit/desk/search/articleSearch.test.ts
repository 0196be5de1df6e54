import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import type { OwnedDesk } from "#desk/openDesk";
import { aBody, aClaim, anArticle, aParagraph, aPieceOfEvidence, sourceFields } from "../../../support/builders";
import { ADA, accepted, codeOf, freshDesk } from "../../../support/freshDesk";

async function found(article: Article, query: string): Promise<boolean> {
  const desk = await freshDesk();
  await desk.articles.create(article, ADA);
  return (await desk.articles.list({ query })).length === 1;
}

const article = () =>
  anArticle({
    headline: "Ferry returns",
    standfirst: "After ninety years",
    slug: "crossing-reopens",
    bylines: [{ name: "Zoë Härting" }],
    tags: ["Public money"],
    section: "Harbour desk",
    body: aBody(
      aParagraph("The captain wouldn’t wait."),
      aParagraph("عاد المركبُ إلى الميناء"),
      aParagraph("港口在星期一重新开放"),
    ),
  });

async function headlinesFor(desk: OwnedDesk, query: string): Promise<string[]> {
  return accepted(await desk.articles.search({ query })).articles.map(({ headline }) => headline);
}

describe("a query", () => {
  it.each([
    ["a word of the headline", "ferry"],
    ["the beginning of one", "FERR"],
    ["the standfirst", "ninety"],
    ["the slug", "crossing-reop"],
    ["a byline without its accents", "zoe harting"],
    ["a tag", "public mon"],
    ["the section", "harbour"],
    ["the copy", "captain"],
    ["words of different places, in any order", "money captain ferry"],
    ["Arabic without its vowel signs", "المركب"],
    ["words of a script without spaces", "星期一"],
    ["words side by side", '"captain wouldn’t wait"'],
    ["Arabic without its article", "ميناء"],
    ["a slip of the keyboard", "captian"],
    ["what is not there, as not there", "ferry -tunnel"],
    ["a byline by its operator", "by:harting"],
    ["a stage and a tag", 'stage:draft tag:"public money"'],
    ["any tag but one", "-tag:harbour"],
    ["nothing but white space, which asks for nothing", "  "],
  ])("finds %s", async (_what, query) => {
    expect(await found(article(), query)).toBe(true);
  });

  it.each([
    ["the middle of a word", "erry"],
    ["words side by side that stand apart", '"captain wait"'],
    ["words side by side across two paragraphs", '"wait عاد"'],
    ["characters in another order", "一期星"],
    ["what it must not have", "ferry -captain"],
    ["words side by side that it must not have", '-"ninety years"'],
    ["another stage", "stage:ready"],
    ["a slip between quotation marks", '"captian"'],
    ["a slip in a short word", "fery"],
    ["a word that is not there beside one that is", "ferry tunnel"],
    ["words that only touch where two fields meet", "returnsafter"],
  ])("does not find %s", async (_what, query) => {
    expect(await found(article(), query)).toBe(false);
  });

  it("knows what was saved a moment ago, and no longer what was there before", async () => {
    const desk = await freshDesk();
    const { id } = accepted(await desk.articles.create(article(), ADA));
    expect(await desk.articles.list({ query: "captain" })).toHaveLength(1);
    const body = { from: 0, remove: 1, insert: [aParagraph("The pilot waited.")] };
    await desk.articles.save(id, 1, { body }, ADA);
    expect(await desk.articles.list({ query: "captain" })).toEqual([]);
    expect(await desk.articles.list({ query: "pilot" })).toHaveLength(1);
    await desk.articles.trash(id, ADA);
    expect(await desk.articles.list({ query: "pilot" })).toEqual([]);
  });

  it("narrows what the other filters leave", async () => {
    const desk = await freshDesk();
    await desk.articles.create(anArticle({ stage: "in-review", headline: "Ferry" }), ADA);
    await desk.articles.create(anArticle({ headline: "Ferry" }), ADA);
    expect(await desk.articles.list({ query: "ferry", stage: "in-review" })).toHaveLength(1);
  });
});

describe("the order of what is found", () => {
  it("is headline, standfirst, tags, copy, notes; whole words before beginnings", async () => {
    const desk = await freshDesk();
    const body = aBody(aParagraph("Of a ferry."));
    for (const article of [
      anArticle({ headline: "copy", body }),
      anArticle({ headline: "tag", tags: ["ferry"] }),
      anArticle({ headline: "standfirst", standfirst: "The ferry" }),
      anArticle({ headline: "ferryman" }),
      anArticle({ headline: "ferry" }),
    ]) {
      await desk.articles.create(article, ADA);
    }
    expect(await headlinesFor(desk, "ferry")).toEqual(["ferry", "ferryman", "standfirst", "tag", "copy"]);
  });

  it("is the newest first among equals", async () => {
    let seconds = 0;
    const desk = await freshDesk({ now: () => new Date(Date.UTC(2031, 0, 1, 0, 0, seconds++)) });
    for (const section of ["Old", "New"]) await desk.articles.create(anArticle({ headline: "Ferry", section }), ADA);
    const found = accepted(await desk.articles.search({ query: "ferry" })).articles;
    expect(found.map(({ section }) => section)).toEqual(["New", "Old"]);
  });
});

describe("a search", () => {
  it("finds claims by what was said in checking them, and articles by what was noted on them", async () => {
    const desk = await freshDesk();
    const claim = aClaim({
      verdict: "disputed",
      note: "Two ledgers differ",
      evidence: [aPieceOfEvidence({ quote: "thirty barges" })],
    });
    await desk.articles.create(anArticle({ claims: [claim], body: aBody(aParagraph(claim)) }), ADA);
    for (const query of ["ledgers", "barges", "verdict:disputed", "-verdict:verified"]) {
      expect(await headlinesFor(desk, query), query).toHaveLength(1);
    }
    expect(await headlinesFor(desk, "verdict:verified")).toEqual([]);
  });

  it("finds articles by the names of their sources, confidential ones too, as the library has them now", async () => {
    const desk = await freshDesk();
    const source = accepted(await desk.sources.add(sourceFields({ name: "Orla Fennick", terms: "confidential" }), ADA));
    const evidence = [aPieceOfEvidence({ sourceId: source.id })];
    const claim = aClaim({ evidence });
    await desk.articles.create(anArticle({ headline: "Ferry", claims: [claim], body: aBody(aParagraph(claim)) }), ADA);
    await desk.articles.create(anArticle({ headline: "Tunnel" }), ADA);
    expect(await headlinesFor(desk, "fennick")).toEqual(["Ferry"]);
    expect(await headlinesFor(desk, "source:orla ferry")).toEqual(["Ferry"]);
    expect(await headlinesFor(desk, "-fennick")).toEqual(["Tunnel"]);
    await desk.sources.edit(source.id, { name: "Maren Dole" }, ADA);
    expect(await headlinesFor(desk, "source:orla")).toEqual([]);
    expect(await headlinesFor(desk, "dole")).toEqual(["Ferry"]);
  });

  it("says what it looked for in the place of a word that nothing begins with", async () => {
    const desk = await freshDesk();
    await desk.articles.create(anArticle({ headline: "The lighthouse" }), ADA);
    const found = accepted(await desk.articles.search({ query: "lighthosue" }));
    expect(found.corrected).toEqual([{ typed: "lighthosue", instead: ["lighthouse"] }]);
    expect(found.articles).toHaveLength(1);
    expect(accepted(await desk.articles.search({ query: "lighth" })).corrected).toEqual([]);
  });

  it("refuses what it cannot read, and lists nothing for it", async () => {
    const desk = await freshDesk();
    await desk.articles.create(anArticle(), ADA);
    expect(codeOf(await desk.articles.search({ query: "stage:asleep" }))).toBe("query-invalid");
    expect(await desk.articles.list({ query: "stage:asleep" })).toEqual([]);
  });

  it("shows the words around what it found", async () => {
    const desk = await freshDesk();
    const { id } = accepted(await desk.articles.create(article(), ADA));
    expect(accepted(await desk.articles.excerpt(id, "captain"))).toMatchObject({
      where: "copy",
      ranges: [{ from: 4, to: 11 }],
    });
    expect(accepted(await desk.articles.excerpt(id, "ferry"))).toBeNull();
    expect(codeOf(await desk.articles.excerpt("01TEST00000000000000000099", "ferry"))).toBe("not-found");
  });
});

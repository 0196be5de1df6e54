import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { aBody, anArticle, aParagraph } from "../../../support/builders";
import { ADA, accepted, freshDesk } from "../../../support/freshDesk";

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
    ["nothing but white space, which asks for nothing", "  "],
  ])("finds %s", async (_what, query) => {
    expect(await found(article(), query)).toBe(true);
  });

  it.each([
    ["the middle of a word", "erry"],
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

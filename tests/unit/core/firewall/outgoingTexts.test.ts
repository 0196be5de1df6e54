import { expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { firewallFor } from "#core/firewall/firewall";
import { outgoingTexts } from "#core/firewall/outgoingTexts";
import { aBody, anArticle, aParagraph, aSource, aText, TEST_TIME } from "../../../support/builders";

const firewall = firewallFor([aSource({ name: "Sorrel Dunmarrow", terms: "confidential" })]);
const linked = (href: string) =>
  aBody({ type: "paragraph", content: [aText("here", { type: "link", attrs: { href } })] });
const figure = (attrs: Record<string, unknown>) => aBody({ type: "figure", attrs, content: [] });

it.each<[string, Partial<Omit<Article, "claims">>, string]>([
  ["the headline", { headline: "Sorrel Dunmarrow speaks" }, "the headline"],
  ["the standfirst", { standfirst: "Sorrel Dunmarrow speaks" }, "the standfirst"],
  ["the slug", { slug: "sorrel-dunmarrow-speaks" }, "the slug"],
  ["a byline", { bylines: [{ name: "Ada" }, { name: "Sorrel Dunmarrow" }] }, "the byline"],
  ["a tag", { tags: ["fog", "Sorrel Dunmarrow"] }, "the tags"],
  ["the section", { section: "Sorrel Dunmarrow" }, "the details"],
  ["the dateline", { dateline: "Sorrel Dunmarrow" }, "the details"],
  ["the copy", { body: aBody(aParagraph("said Sorrel "), aParagraph("Sorrel Dunmarrow")) }, "the text"],
  ["a link", { body: linked("https://x.example/sorrel-dunmarrow") }, "a link, alt text or image credit"],
  ["an escaped link", { body: linked("https://x.example/S%6Frrel%20Dunmarrow") }, "a link, alt text or image credit"],
  ["a broken link", { body: linked("https://x.example/%ZZ/S%6Frrel%20Dunmarrow") }, "a link, alt text or image credit"],
  ["alt text", { body: figure({ alt: "Sorrel Dunmarrow at sea" }) }, "a link, alt text or image credit"],
  ["a credit", { body: figure({ credit: "Sorrel Dunmarrow" }) }, "a link, alt text or image credit"],
])("hands the firewall %s", (_, overrides, place) => {
  expect(firewall.leaks(outgoingTexts(anArticle(overrides)))).toEqual([place]);
});

it("does not join what stands apart", () => {
  const article = anArticle({ bylines: [{ name: "Sorrel" }], tags: ["Dunmarrow"], body: aBody(aParagraph("Sorrel")) });
  expect(firewall.leaks(outgoingTexts(article))).toEqual([]);
});

it("leaves notes to colleagues out: they are not exported", () => {
  const note = { id: "01TESTN0TE0000000000000000", resolved: false };
  const remarks = [{ at: TEST_TIME, by: "Ada", text: "Ask Sorrel Dunmarrow." }];
  const article = anArticle({ notes: { [note.id]: { ...note, remarks } } });
  expect(firewall.leaks(outgoingTexts(article))).toEqual([]);
});

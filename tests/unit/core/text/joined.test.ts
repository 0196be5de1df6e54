import { expect, it } from "vitest";
import { joined } from "#core/text/joined";

it.each([
  [[], ""],
  [["the headline"], "the headline"],
  [["the headline", "the slug"], "the headline and the slug"],
  [["the headline", "the slug", "the text"], "the headline, the slug and the text"],
])("says %j as people do", (words, sentence) => {
  expect(joined(words)).toBe(sentence);
});

import { expect, it } from "vitest";
import { countActs } from "#core/timeline/countActs";
import { aClaim, anArticle } from "../../../support/builders";

it("counts what one person has done, to the article and to its claims", () => {
  const claims = [aClaim({ by: "Ines Marr", verdict: "verified" }), aClaim()];
  const article = anArticle({ claims });
  expect(countActs(article, "Ines Marr")).toBe(2);
  // Created by her, and one claim marked.
  expect(countActs(article, "Ada Quill")).toBe(2);
  expect(countActs(article, "Nobody")).toBe(0);
});

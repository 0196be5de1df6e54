import { describe, expect, it } from "vitest";
import { aBody, aClaim, anArticle, aParagraph } from "../../../../support/builders";
import { findingsOf } from "../../../../support/gate";

function found(
  language: string,
  before: string,
  after = ".",
  verdict: "disputed" | "unverifiable" | "verified" = "disputed",
) {
  const claim = aClaim({ text: "X", verdict, note: "n" });
  const body = aBody(aParagraph(`${before} `, claim, after));
  return findingsOf("unattributed", anArticle({ claims: [claim], language, body }));
}

describe("unattributed", () => {
  it.each([
    ["en", "According to the harbour board,"],
    ["en-GB", "The union denies that"],
    ["en", "The owners allegedly"],
    ["fr", "D’après le port,"],
    ["fr", "Le port affirme que"],
    ["de", "Laut der Hafenbehörde"],
    ["de", "Der Hafen erklärte,"],
    ["es", "Según el puerto,"],
    ["ar", "وقالت الشركة إن"],
    ["ar", "وفقًا للتقرير"],
    ["ar", "وَيُؤَكِّد الناطق أن"],
    ["he", "לדבריה,"],
    ["he", "ולטענת הנמל"],
  ])("has nothing to say in %s after “%s”", (language, before) => {
    expect(found(language, before)).toEqual([]);
  });

  it.each([
    ["en", "All over the United States"],
    ["en", "It is known that"],
    ["fr", "La nouvelle édition du crédit:"],
    ["de", "Es ist bekannt, dass"],
    ["es", "Se sabe que"],
    ["ar", "في هذا المقال عن انتقال الميناء"],
    ["he", "המאמר על הנמל"],
  ])("asks in %s who says so after “%s”", (language, before) => {
    expect(found(language, before)).toMatchObject([{ severity: "error" }]);
  });

  it("takes an attribution after the claim as well", () => {
    expect(found("en", "And", ", the owners said.")).toEqual([]);
  });

  it("does not take one from another paragraph", () => {
    const claim = aClaim({ verdict: "disputed", note: "n" });
    const body = aBody(aParagraph("The owners said a lot."), aParagraph(claim));
    expect(findingsOf("unattributed", anArticle({ claims: [claim], body }))).toHaveLength(1);
  });

  it("asks only about claims that are disputed or cannot be verified", () => {
    expect(found("en", "It is known that", ".", "unverifiable")).toHaveLength(1);
    expect(found("en", "It is known that", ".", "verified")).toEqual([]);
  });

  it("gives a language that it does not know the benefit of the doubt", () => {
    expect(found("fi", "Tiedetään, että")).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { apply } from "#core/article/commands/apply";
import { compareArticles, isUnchanged } from "#core/revisions/compareArticles";
import { summariseComparison } from "#core/revisions/summariseComparison";
import { aBody, aClaim, anAct, anArticle, aParagraph, aPieceOfEvidence } from "../../../support/builders";
import { accepted } from "../../../support/freshDesk";

const claim = aClaim({ text: "The ferry sank in 1931." });
const before = anArticle({ claims: [claim] });
const summary = (after: typeof before) => summariseComparison(compareArticles(before, after), "en");

describe("comparing two states of an article", () => {
  it("finds nothing between a state and itself", () => {
    expect(isUnchanged(compareArticles(before, before))).toBe(true);
    expect(summary(before)).toBe("Nothing of the text, claims or details");
  });

  it("counts words that came and went", () => {
    const after = { ...before, body: aBody(aParagraph("The fog lifted slowly over Selwick."), aParagraph(claim)) };
    expect(summary(after)).toBe("+1 \u22121 words");
  });

  it("tells of a verdict and of the evidence for it", () => {
    const evidence = aPieceOfEvidence();
    const withEvidence = apply(before, { type: "add-evidence", claimId: claim.id, evidence }, anAct());
    const verdict = { type: "record-verdict", claimId: claim.id, verdict: "verified", note: "" } as const;
    const after = accepted(apply(accepted(withEvidence), verdict, anAct()));
    const { claims } = compareArticles(before, after);
    expect(claims).toMatchObject([
      { kind: "changed", verdict: { before: "unchecked", after: "verified" }, evidence: { added: [evidence] } },
    ]);
    expect(summary(after)).toBe("verdict verified \u00B7 1 piece of evidence");
  });

  it("tells of claims that came, went and were reworded", () => {
    const other = aClaim({ text: "It was raised in 1950." });
    const after = anArticle({ ...before, claims: [other], body: aBody(aParagraph(other)) });
    expect(compareArticles(before, after).claims.map(({ kind, id }) => [kind, id])).toEqual([
      ["added", other.id],
      ["removed", claim.id],
    ]);
    const text = { type: "text", text: "The ferry sank in 1932.", marks: [{ type: "claim", attrs: { id: claim.id } }] };
    const reworded = { ...before, body: aBody({ type: "paragraph", content: [text] }) };
    expect(compareArticles(before, reworded).claims[0]?.wording).toEqual({
      before: "The ferry sank in 1931.",
      after: "The ferry sank in 1932.",
    });
  });

  it("puts details into words", () => {
    const after = {
      ...before,
      language: "ar",
      tags: ["ferries", "storms"],
      subjects: ["13000000"],
      stage: "fact-check" as const,
    };
    expect(compareArticles(before, after).details).toEqual([
      { field: "language", before: "English", after: "Arabic" },
      { field: "tags", before: "", after: "ferries, storms" },
      { field: "subjects", before: "", after: "science and technology" },
      { field: "stage", before: "Draft", after: "Fact-check" },
    ]);
    expect(summary(after)).toBe("language \u00B7 tags \u00B7 subjects \u00B7 now fact-check");
  });
});

import { describe, expect, it } from "vitest";
import { apply } from "#core/article/commands/apply";
import { claimsToReview } from "#core/claims/claimsToReview";
import { citingArticle } from "#core/sources/citingArticle";
import { sourceUsesSchema } from "#core/sources/sourceUses";
import {
  aBody,
  aClaim,
  anAct,
  anArticle,
  anId,
  aParagraph,
  aPieceOfEvidence,
  TEST_TIME,
} from "../../../support/builders";
import { valueIn } from "../../../support/unwrap";

const sourceId = anId();
const ids = new Set([sourceId]);
const piece = aPieceOfEvidence({ sourceId });
const exported = (at: string) =>
  ({
    act: "exported",
    at,
    by: "Ada Quill",
    format: "html",
    draft: false,
    version: 2,
    sha256: "a".repeat(64),
    override: null,
  }) as const;

describe("citingArticle", () => {
  it("lists the claims that rest on the source in the order of the text, then those whose text is gone", () => {
    const [gone, first, second, other] = [
      aClaim({ text: "Gone.", evidence: [piece], note: "x" }),
      aClaim({ text: "One.", evidence: [aPieceOfEvidence({ sourceId }), aPieceOfEvidence()], verdict: "verified" }),
      aClaim({ text: "Two.", evidence: [aPieceOfEvidence({ sourceId })] }),
      aClaim({ text: "Three.", evidence: [aPieceOfEvidence()] }),
    ];
    const article = anArticle({
      claims: [gone, second, first, other],
      body: aBody(aParagraph(first, " ", second, other)),
    });
    const citing = citingArticle(article, ids, true);
    expect(citing?.claims.map(({ text, inText, evidence }) => [text, inText, evidence.length])).toEqual([
      ["One.", true, 1],
      ["Two.", true, 1],
      ["Gone.", false, 1],
    ]);
    expect(citing?.trashed).toBe(true);
    expect(sourceUsesSchema.safeParse({ sourceId, articles: [citing] }).success).toBe(true);
  });

  it("names the exports made while a claim rested on it, and no others", () => {
    const claim = aClaim();
    const linked = valueIn(
      apply(anArticle({ claims: [claim] }), { type: "add-evidence", claimId: claim.id, evidence: piece }, anAct()),
    );
    const removal = { type: "remove-evidence", claimId: claim.id, evidenceId: piece.id } as const;
    const removed = valueIn(apply(linked, removal, anAct({ at: "2031-06-01T00:00:00.000Z" })));
    const moments = ["2031-01-01T00:00:00.000Z", TEST_TIME, "2031-05-01T00:00:00.000Z", "2031-07-01T00:00:00.000Z"];
    const article = { ...removed, history: moments.map(exported) };
    const citing = citingArticle(article, ids, false);
    expect(citing?.claims).toEqual([]);
    expect(citing?.exports.map(({ at }) => at)).toEqual([moments[2], moments[1]]);
  });

  it("is nothing for an article that never rested on it", () => {
    const article = anArticle({ claims: [aClaim({ evidence: [aPieceOfEvidence()] })], history: [exported(TEST_TIME)] });
    expect(citingArticle(article, ids, false)).toBeNull();
  });
});

it("claimsToReview lists stale claims alone, with the words that the verdict was about", () => {
  const [fresh, reworded] = [
    aClaim({ text: "It sank.", verdict: "verified", note: "Seen." }),
    aClaim({ text: "In 1931.", verdict: "verified", note: "Seen." }),
  ];
  const body = aBody(aParagraph(fresh), {
    type: "paragraph",
    content: [{ type: "text", text: "In 1932.", marks: [{ type: "claim", attrs: { id: reworded.id } }] }],
  });
  expect(claimsToReview(anArticle({ claims: [fresh, reworded], body }))).toEqual([
    {
      id: reworded.id,
      text: "In 1932.",
      verdict: "verified",
      verdictText: "In 1931.",
      verdictBy: "Ada Quill",
      verdictAt: TEST_TIME,
      assignee: null,
      reworded: true,
      retractions: [],
    },
  ]);
});

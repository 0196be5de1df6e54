import { expect, it } from "vitest";
import { apply } from "#core/article/commands/apply";
import { viewClaims } from "#core/claims/claimView";
import { aClaim, anAct, anArticle, aPieceOfEvidence } from "../../../../support/builders";
import { refusalOf, valueIn } from "../../../../support/unwrap";

const piece = aPieceOfEvidence();
const claim = aClaim({ evidence: [piece], verdict: "verified" });
const article = anArticle({ claims: [claim] });
const entryOf = (act: string) => claim.ledger.find((entry) => entry.act === act)?.hash ?? "";
const takeBack = (entry: string, by = "Ada Quill") =>
  apply(article, { type: "take-back", claimId: claim.id, entry }, anAct({ by }));

it("makes the claim what it was before the act", () => {
  const after = valueIn(takeBack(entryOf("verdict")));
  expect(viewClaims(after.body, after.claims)).toMatchObject([{ verdict: "unchecked", evidence: [piece] }]);
  const without = valueIn(takeBack(entryOf("evidence-added")));
  expect(viewClaims(without.body, without.claims)).toMatchObject([{ verdict: "verified", evidence: [] }]);
});

it("leaves alone what somebody else did, what is for good and what is not there", () => {
  expect(refusalOf(takeBack(entryOf("verdict"), "Bo Larkspur"))).toBe("entry-of-another");
  expect(refusalOf(takeBack(entryOf("marked")))).toBe("entry-for-good");
  expect(refusalOf(takeBack("0".repeat(64)))).toBe("entry-unknown");
});

import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { apply } from "#core/article/commands/apply";
import type { Command } from "#core/article/commands/command";
import { inverseOf } from "#core/article/commands/inverseOf";
import { viewClaims } from "#core/claims/claimView";
import { aClaim, anAct, anArticle, aPieceOfEvidence } from "../../../../support/builders";
import { valueIn } from "../../../../support/unwrap";

const piece = aPieceOfEvidence();
const claim = aClaim({ verdict: "verified", note: "Rang the harbour.", evidence: [piece] });
const claimId = claim.id;
const article = anArticle({ claims: [claim] });

function done(before: Article, command: Command) {
  const after = valueIn(apply(before, command, anAct()));
  return { after, undo: inverseOf(command, before, after) };
}
const seen = ({ body, claims }: Article) => viewClaims(body, claims);

describe("inverseOf", () => {
  it.each<Command>([
    { type: "record-verdict", claimId, verdict: "false", note: "It did not." },
    { type: "reconfirm-claim", claimId, note: "Once more." },
    { type: "reopen-claim", claimId, note: "" },
    { type: "assign-claim", claimId, assignee: "Bo Larkspur" },
    { type: "add-evidence", claimId, evidence: aPieceOfEvidence() },
    { type: "change-evidence", claimId, evidence: { ...piece, locator: "p. 4" } },
    { type: "remove-evidence", claimId, evidenceId: piece.id },
    { type: "publish-fact-check", claimId, factCheck: { summary: "s", claimant: "", appearance: "" } },
  ])("undoes $type, and its undoing", (command) => {
    const { after, undo } = done(article, command);
    expect(seen(after)).not.toEqual(seen(article));
    if (!undo) throw new Error("nothing undoes it");
    const undone = done(after, undo);
    expect(seen(undone.after)).toEqual(seen(article));
    if (!undone.undo) throw new Error("nothing does it again");
    expect(seen(done(undone.after, undone.undo).after)).toEqual(seen(after));
  });

  it("gives details their earlier values, and touches no others", () => {
    const { after, undo } = done(article, { type: "edit-details", changes: { headline: "New", tags: ["a"] } });
    expect(undo).toEqual({ type: "edit-details", changes: { headline: article.headline, tags: article.tags } });
    expect(undo && done({ ...after, slug: "mine" }, undo).after).toMatchObject({ ...article, slug: "mine" });
  });

  it("has nothing to undo where nothing has changed", () => {
    expect(done(article, { type: "edit-details", changes: { headline: article.headline } }).undo).toBeNull();
  });

  it("undoes nobody's word on the article as a whole", () => {
    expect(done(article, { type: "sign-off", by: "Ada Quill", note: "" }).undo).toBeNull();
  });
});

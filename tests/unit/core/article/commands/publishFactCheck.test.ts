import { describe, expect, it } from "vitest";
import { apply } from "#core/article/commands/apply";
import { commandSchema } from "#core/article/commands/command";
import { claimState } from "#core/claims/claimState";
import { PLAIN_FACT_CHECK } from "#core/claims/factCheck";
import { brokenEntries } from "#core/claims/ledger";
import { aBody, aClaim, anAct, anArticle, aParagraph } from "../../../../support/builders";
import { refusalOf, valueIn } from "../../../../support/unwrap";

const claim = aClaim({ text: "It sank." });
const claimId = claim.id;
const article = anArticle({ claims: [claim] });
const act = anAct({ by: "Bo Larkspur" });
const publish = (factCheck: object | null) => ({ type: "publish-fact-check", claimId, factCheck }) as never;

describe("publish-fact-check", () => {
  it("records in the ledger what is published, and that it no longer is", () => {
    const factCheck = { ...PLAIN_FACT_CHECK, summary: "The ferry sank", claimant: "Dov Lem" };
    const published = valueIn(apply(article, publish(factCheck), act));
    expect(claimState(published.claims[claimId] ?? claim).factCheck).toEqual(factCheck);
    const takenBack = valueIn(apply(published, publish(null), act));
    const after = takenBack.claims[claimId] ?? claim;
    expect(claimState(after).factCheck).toBeNull();
    expect(after.ledger.map((entry) => [entry.act, entry.by, entry.text])).toEqual([
      ["marked", "Ada Quill", "It sank."],
      ["fact-check", "Bo Larkspur", "It sank."],
      ["fact-check", "Bo Larkspur", "It sank."],
    ]);
    expect(brokenEntries(after)).toEqual([]);
  });

  it("refuses a claim whose text is gone, and one that it does not know", () => {
    const gone = anArticle({ claims: [claim], body: aBody(aParagraph("Fog.")) });
    expect(refusalOf(apply(gone, publish(PLAIN_FACT_CHECK), act))).toBe("claim-orphaned");
    expect(refusalOf(apply(anArticle(), publish(PLAIN_FACT_CHECK), act))).toBe("claim-unknown");
  });

  it("can be taken back when the text is gone", () => {
    const published = valueIn(apply(article, publish(PLAIN_FACT_CHECK), act));
    const gone = { ...published, body: aBody(aParagraph("Fog.")) };
    expect(claimState(valueIn(apply(gone, publish(null), act)).claims[claimId] ?? claim).factCheck).toBeNull();
  });

  it.each([
    ["an address that is none", { ...PLAIN_FACT_CHECK, appearance: "the evening news" }],
    ["an address that runs", { ...PLAIN_FACT_CHECK, appearance: "javascript:alert(1)" }],
    ["a summary without end", { ...PLAIN_FACT_CHECK, summary: "x".repeat(501) }],
    ["a kind of claimant that there is not", { ...PLAIN_FACT_CHECK, claimantKind: "ghost" }],
    ["words that nobody knows", { ...PLAIN_FACT_CHECK, rating: "True" }],
  ])("is not accepted with %s", (_, factCheck) => {
    expect(commandSchema.safeParse({ type: "publish-fact-check", claimId, factCheck }).success).toBe(false);
    expect(commandSchema.safeParse({ type: "publish-fact-check", claimId, factCheck: PLAIN_FACT_CHECK }).success).toBe(
      true,
    );
  });
});

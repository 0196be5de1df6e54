import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { apply } from "#core/article/commands/apply";
import { guardSave } from "#core/article/guardSave";
import type { Claim, LedgerEntry } from "#core/claims/claim";
import { aClaim, anAct, anArticle, anId, TEST_TIME } from "../../../support/builders";
import { refusalOf, valueIn } from "../../../support/unwrap";

const claim = aClaim({ verdict: "verified", note: "Looked it up." });
const before = anArticle({ claims: [claim] });
const changed = (changes: Partial<Article>): Article => ({ ...before, ...changes });
const withLedger = (ledger: LedgerEntry[]): Article => changed({ claims: { [claim.id]: { ...claim, ledger } } });
const refusal = (after: Article) => refusalOf(guardSave(before, after));

describe("guardSave", () => {
  it("lets an article change and its past grow", () => {
    const reopened = valueIn(apply(before, { type: "reopen-claim", claimId: claim.id, note: "" }, anAct()));
    const moved = valueIn(
      apply(reopened, { type: "move-to-stage", stage: "in-review", reason: "", override: null }, anAct()),
    );
    expect(refusal({ ...moved, headline: "Fog" })).toBeNull();
  });

  it("lets what came over the wire pass, field order and all", () => {
    expect(refusal(JSON.parse(JSON.stringify(before)) as Article)).toBeNull();
  });

  it.each([
    ["another id", { id: anId() }],
    ["another birthday", { createdAt: "2020-01-01T00:00:00.000Z" }],
  ])("refuses %s", (_, changes) => {
    expect(refusal(changed(changes))).toBe("article-identity-changed");
  });

  it("refuses a shorter history and a changed one", () => {
    expect(refusal(changed({ history: [] }))).toBe("history-changed");
    const history = before.history.map((entry) => ({ ...entry, by: "Somebody Else" }));
    expect(refusal(changed({ history }))).toBe("history-changed");
  });

  it("refuses a ledger that lost an entry, and a claim that is gone", () => {
    expect(refusal(withLedger(claim.ledger.slice(0, 1)))).toBe("ledger-changed");
    expect(refusal(changed({ claims: {} }))).toBe("ledger-changed");
  });

  it("refuses a changed entry, be its hash kept or made anew", () => {
    const [marked, verdict] = claim.ledger as [LedgerEntry, LedgerEntry];
    expect(refusal(withLedger([marked, { ...verdict, by: "Somebody Else" }]))).toBe("ledger-changed");
    const rewritten = aClaim({ id: claim.id, verdict: "false", note: "Looked it up." });
    expect(refusal(withLedger(rewritten.ledger))).toBe("ledger-changed");
  });

  it("refuses a new entry that does not fit the chain", () => {
    const [first] = claim.ledger;
    const loose = { ...first, act: "reopened", at: TEST_TIME, by: "Bo", note: "", hash: "0".repeat(64) };
    expect(refusal(withLedger([...claim.ledger, loose as unknown as LedgerEntry]))).toBe("ledger-broken");
  });

  it("refuses a new claim with a made-up past", () => {
    const fresh = aClaim();
    const [marked] = fresh.ledger as [LedgerEntry];
    const forged: Claim = { ...fresh, ledger: [{ ...marked, by: "Somebody Else" }] };
    expect(refusal(changed({ claims: { ...before.claims, [fresh.id]: forged } }))).toBe("ledger-broken");
  });

  it("does not blame a save for damage that was there before", () => {
    const [marked, ...rest] = claim.ledger as [LedgerEntry, ...LedgerEntry[]];
    const damaged = { ...claim, ledger: [{ ...marked, by: "Somebody Else" }, ...rest] };
    const old = changed({ claims: { [claim.id]: damaged } });
    const grown = valueIn(apply(old, { type: "reopen-claim", claimId: claim.id, note: "" }, anAct()));
    expect(refusalOf(guardSave(old, grown))).toBeNull();
  });
});

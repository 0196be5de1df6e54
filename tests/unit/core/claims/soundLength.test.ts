import { describe, expect, it } from "vitest";
import type { Claim } from "#core/claims/claim";
import { appendAct, type LedgerAct, startLedger } from "#core/claims/ledger";
import { soundLength } from "#core/claims/soundLength";
import { aClaim, anId, aPieceOfEvidence, TEST_TIME } from "../../../support/builders";
import { forged } from "../../../support/forged";

const entry = { at: TEST_TIME, by: "Ada Quill", text: "The ferry sank in 1931." };
const piece = aPieceOfEvidence();
const withEvidence = aClaim({ evidence: [piece], verdict: "verified" });

function soundAfter(claim: Claim, ...acts: LedgerAct[]): number {
  return soundLength(acts.reduce(appendAct, claim), TEST_TIME);
}

describe("soundLength", () => {
  it("is the whole ledger where nobody else has written in it", () => {
    expect(soundAfter(withEvidence)).toBe(3);
    expect(
      soundAfter(
        withEvidence,
        { ...entry, act: "evidence-changed", evidence: { ...piece, note: "Page 4" } },
        { ...entry, act: "evidence-removed", evidenceId: piece.id },
        { ...entry, act: "evidence-added", evidence: piece },
      ),
    ).toBe(6);
  });

  it("ends before the first entry that does not fit the chain", () => {
    expect(soundLength(forged(withEvidence, { verdict: "false" }), TEST_TIME)).toBe(2);
  });

  it("is nought for a claim that was never marked, or is a copy of itself", () => {
    const id = anId();
    const unmarked = startLedger(id, { ...entry, act: "verdict", verdict: "verified", note: "x" });
    expect(soundLength(unmarked, TEST_TIME)).toBe(0);
    expect(soundLength(startLedger(id, { ...entry, act: "marked", copiedFrom: id }), TEST_TIME)).toBe(0);
  });

  it.each<[string, LedgerAct]>([
    ["a claim that is marked again", { ...entry, act: "marked", copiedFrom: null }],
    ["evidence that is there already", { ...entry, act: "evidence-added", evidence: piece }],
    ["a change of evidence that never was", { ...entry, act: "evidence-changed", evidence: aPieceOfEvidence() }],
    ["the removal of evidence that never was", { ...entry, act: "evidence-removed", evidenceId: anId() }],
    ["an act taken back that never was", { ...entry, act: "taken-back", entry: "a".repeat(64) }],
    [
      "an act of somebody else's taken back",
      { ...entry, by: "Ben Reed", act: "taken-back", entry: withEvidence.ledger[2]?.hash ?? "" },
    ],
    ["the marking taken back", { ...entry, act: "taken-back", entry: withEvidence.ledger[0]?.hash ?? "" }],
    [
      "an entry of long before the one that it follows",
      { ...entry, at: "2031-04-03T06:07:08.000Z", act: "dismissed", note: "" },
    ],
    ["an entry of after the last save", { ...entry, at: "2031-04-07T06:07:08.000Z", act: "dismissed", note: "" }],
  ])("ends before %s", (_, act) => {
    expect(soundAfter(withEvidence, act)).toBe(3);
  });

  it("knows what taking back does to evidence", () => {
    const taken = { ...entry, act: "taken-back", entry: withEvidence.ledger[1]?.hash ?? "" } as const;
    expect(soundAfter(withEvidence, taken, { ...entry, act: "evidence-removed", evidenceId: piece.id })).toBe(4);
    expect(soundAfter(withEvidence, taken, { ...entry, act: "evidence-added", evidence: piece })).toBe(5);
  });

  it("bears with clocks that are some hours apart", () => {
    expect(soundAfter(withEvidence, { ...entry, at: "2031-04-04T20:00:00.000Z", act: "reopened", note: "" })).toBe(4);
  });
});

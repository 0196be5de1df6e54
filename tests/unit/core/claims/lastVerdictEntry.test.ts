import { expect, it } from "vitest";
import { lastVerdictEntry } from "#core/claims/lastVerdictEntry";
import { appendAct } from "#core/claims/ledger";
import { aClaim, aPieceOfEvidence, TEST_TIME } from "../../../support/builders";

const entry = { at: TEST_TIME, by: "Ada Quill", text: "The ferry sank in 1931." };

it("is there once somebody has given a verdict, whatever was done to the claim afterwards", () => {
  expect(lastVerdictEntry(aClaim())).toBeUndefined();
  const verified = aClaim({ text: entry.text, verdict: "verified", note: "n" });
  const more = appendAct(verified, { ...entry, act: "evidence-added", evidence: aPieceOfEvidence() });
  expect(lastVerdictEntry(more)).toBe(verified.ledger.at(-1));
});

it("is the one before when the last was taken back", () => {
  const verified = aClaim({ text: entry.text, verdict: "verified", note: "n" });
  const slip = appendAct(verified, { ...entry, act: "verdict", verdict: "false", note: "" });
  const hash = slip.ledger.at(-1)?.hash ?? "";
  expect(lastVerdictEntry(slip)?.hash).toBe(hash);
  expect(lastVerdictEntry(appendAct(slip, { ...entry, act: "taken-back", entry: hash }))).toBe(verified.ledger.at(-1));
});

import { describe, expect, it } from "vitest";
import type { Claim, LedgerEntry } from "#core/claims/claim";
import { appendAct, brokenEntries, onlyGrows } from "#core/claims/ledger";
import { aClaim, aPieceOfEvidence, TEST_TIME } from "../../../support/builders";

const claim = aClaim({ text: "It sank in 1931.", evidence: [aPieceOfEvidence()], verdict: "verified" });
const noted = { act: "assigned", at: TEST_TIME, by: "Ada Quill", text: "It sank in 1931.", assignee: "Bo" } as const;

function withEntry(position: number, changes: Partial<LedgerEntry>): Claim {
  const ledger = claim.ledger.map((entry, at) => (at === position ? ({ ...entry, ...changes } as LedgerEntry) : entry));
  return { ...claim, ledger };
}

describe("brokenEntries", () => {
  it("finds nothing in an untouched past", () => {
    expect(brokenEntries(claim)).toEqual([]);
    expect(brokenEntries(appendAct(claim, noted))).toEqual([]);
  });

  it("does not care in which order a file keeps an entry's fields", () => {
    const turned = claim.ledger.map((entry) => Object.fromEntries(Object.entries(entry).reverse()) as LedgerEntry);
    expect(brokenEntries({ ...claim, ledger: turned })).toEqual([]);
  });

  it.each<[string, Partial<LedgerEntry>]>([
    ["who", { by: "Somebody Else" }],
    ["when", { at: "2030-01-01T00:00:00.000Z" }],
    ["the words", { text: "It sank in 1932." }],
    ["the verdict", { verdict: "false" }],
    ["the note", { note: "Looked it up." }],
    ["the chain", { previous: null }],
  ])("finds that %s was changed", (_, changes) => {
    expect(brokenEntries(withEntry(2, changes))).toEqual([2]);
  });

  it("finds a change deep inside a piece of evidence", () => {
    expect(brokenEntries(withEntry(1, { evidence: aPieceOfEvidence({ quote: "Made up." }) }))).toEqual([1]);
  });

  it("finds the place from which an entry was taken out, and entries that changed places", () => {
    const [marked, evidence, verdict] = claim.ledger as [LedgerEntry, LedgerEntry, LedgerEntry];
    expect(brokenEntries({ ...claim, ledger: [marked, verdict] })).toEqual([1]);
    expect(brokenEntries({ ...claim, ledger: [evidence, marked, verdict] })).toEqual([0, 1, 2]);
  });

  it("finds a forged entry that was given a hash of its own making", () => {
    expect(brokenEntries(withEntry(2, { hash: "0".repeat(64) }))).toEqual([2]);
  });
});

describe("onlyGrows", () => {
  it("lets acts be added", () => {
    expect(onlyGrows(claim, claim)).toBe(true);
    expect(onlyGrows(claim, appendAct(claim, noted))).toBe(true);
  });

  it("notices a shorter past, a changed one, and one whose words changed under the old hash", () => {
    expect(onlyGrows(claim, { ...claim, ledger: claim.ledger.slice(0, 2) })).toBe(false);
    expect(onlyGrows(claim, aClaim({ id: claim.id, text: "It sank in 1931." }))).toBe(false);
    expect(onlyGrows(claim, withEntry(2, { text: "It sank in 1932." }))).toBe(false);
  });
});

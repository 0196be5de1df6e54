import type { Claim, LedgerEntry } from "#core/claims/claim";

/** A claim whose last entry somebody has changed in the file: its hashes are those of before. */
export function forged(claim: Claim, changes: object): Claim {
  const last = { ...claim.ledger.at(-1), ...changes } as LedgerEntry;
  return { ...claim, ledger: [...claim.ledger.slice(0, -1), last] };
}

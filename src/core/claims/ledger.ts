import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Claim, LedgerEntry } from "./claim";

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

/** An act not yet chained: a ledger entry without its hashes. */
export type LedgerAct = DistributiveOmit<LedgerEntry, "previous" | "hash">;

/** The claim with one more act at the end of its ledger, chained to the entry before. */
export function appendAct(claim: Claim, act: LedgerAct): Claim {
  const previous = claim.ledger.at(-1)?.hash ?? null;
  return { ...claim, ledger: [...claim.ledger, chain(act, previous)] };
}

/** A moment for the next entry of a ledger: as given, or that of the last one when a clock was behind it. Time only goes on. */
export function notBefore({ ledger }: Claim, at: string): string {
  const last = ledger.at(-1)?.at ?? "";
  return last > at ? last : at;
}

/** A claim whose ledger starts with this act. */
export function startLedger(id: string, act: LedgerAct): Claim {
  return { id, ledger: [chain(act, null)] };
}

/**
 * The positions, from 0, of ledger entries that do not fit the chain: their own hash is not theirs, or they do not name
 * the hash of the entry before. Empty for an untouched past.
 */
export function brokenEntries(claim: Claim): number[] {
  const broken: number[] = [];
  let previous: string | null = null;
  claim.ledger.forEach((entry, position) => {
    if (entry.previous !== previous || entry.hash !== hashOf(entry)) broken.push(position);
    previous = entry.hash;
  });
  return broken;
}

const intact = new WeakMap<Claim, boolean>();

/** Whether a claim's whole past fits its chain. No claim is changed in place, so that each is looked through once. */
export function isIntact(claim: Claim): boolean {
  const known = intact.get(claim) ?? brokenEntries(claim).length === 0;
  intact.set(claim, known);
  return known;
}

/**
 * Whether `after` is `before` with nothing changed or removed, only acts added. Whole entries are compared: an entry whose
 * words were changed may still bear its old hash.
 */
export function onlyGrows(before: Claim, after: Claim): boolean {
  return before.ledger.every((entry, position) => canonicalJson(entry) === canonicalJson(after.ledger[position]));
}

function chain(act: LedgerAct, previous: string | null): LedgerEntry {
  const unhashed = { ...act, previous };
  return { ...unhashed, hash: hashOf(unhashed) } as LedgerEntry;
}

function hashOf(entry: object): string {
  const { hash: _hash, ...content } = entry as { hash?: string };
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(content))));
}

/** JSON with object keys in code-unit order and no white space (RFC 8785, for the plain values a ledger holds). */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(value);
}

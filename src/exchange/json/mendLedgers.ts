import type { DocumentNode } from "#core/article/document/documentNode";
import { type Claim, type LedgerEntry, ledgerEntrySchema } from "#core/claims/claim";
import { markedTexts } from "#core/claims/claimTexts";
import { appendAct, startLedger } from "#core/claims/ledger";
import { soundLength } from "#core/claims/soundLength";
import { ulidSchema } from "#core/identity/ulid";
import { isRecord } from "./isRecord";
import { plainly } from "./plainly";

/** The claims of a file, and what had to be done to them. */
export interface MendedLedgers {
  readonly claims: unknown;
  /** Claims that named themselves by another id than the one they are filed under. */
  readonly differing: number;
  /** Claims whose history cannot be relied on, in whole or in part. */
  readonly reopened: number;
}

interface FiledClaims {
  /** As the file has them. */
  readonly claims: unknown;
  /** The text whose marks name them, when it has the form of one. */
  readonly body: DocumentNode | null;
  /** ISO 8601: when the file was last saved. */
  readonly savedAt: string;
  /** ISO 8601: the moment of the import. Nothing can have happened both after it and after the last save. */
  readonly now: string;
}

/** The most characters that the note of an entry takes. */
const MAX_NOTE = 20_000;
const BY = "Import";

/**
 * Brings every claim into a form that fits its chain, losing nothing that the file says of it. Of each ledger those entries
 * stay, untouched, that Stet can have written (`soundLength`). From the first other one on, what the file says becomes the
 * note of an entry that opens the claim again: there to be read, worth nothing as a verdict. Chaining such entries anew would
 * make a forged past look true. What is no claim at all is left for the article's schema to refuse.
 */
export function mendLedgers({ claims, body, savedAt, now }: FiledClaims): MendedLedgers {
  if (!isRecord(claims)) return { claims, differing: 0, reopened: 0 };
  const words = body ? markedTexts(body) : new Map<string, string>();
  const names = Object.values(claims).map((claim) => (isRecord(claim) ? claim["id"] : undefined));
  // The clock of either desk may be behind.
  const latest = Date.parse(savedAt) > Date.parse(now) ? savedAt : now;
  let differing = 0;
  let reopened = 0;
  const mended = Object.entries(claims).map(([id, claim]): [string, unknown] => {
    if (!isRecord(claim) || !ulidSchema.safeParse(id).success) return [id, claim];
    const name = claim["id"];
    if (name !== id) differing += 1;
    const doubtful = name !== id && names.filter((other) => other === name).length > 1;
    const told = entriesIn(claim["ledger"]);
    const sound = soundEntries(id, told, latest);
    if (sound.length === told.length && sound.length > 0 && !doubtful) return [id, { ...claim, id }];
    reopened += 1;
    const text = words.get(id) ?? lastWords(told);
    const reason = doubtful ? DOUBTFUL : unreliableFrom(sound.length, told.length);
    return [id, { ...claim, ...reopen({ id, ledger: sound }, text, reason, told.slice(sound.length), now) }];
  });
  return { claims: Object.fromEntries(mended), differing, reopened };
}

const DOUBTFUL = "The file gave this claim's id to another claim as well, so this history may be the other one's.";

function unreliableFrom(sound: number, all: number): string {
  if (all === 0) return "The file had no history for this claim.";
  return `The history in the file cannot be relied on from entry ${sound + 1} of ${all} on. It said:`;
}

function entriesIn(ledger: unknown): readonly unknown[] {
  if (Array.isArray(ledger)) return ledger;
  return ledger === undefined ? [] : [ledger];
}

function soundEntries(id: string, told: readonly unknown[], latest: string): LedgerEntry[] {
  const read: LedgerEntry[] = [];
  for (const entry of told) {
    const parsed = ledgerEntrySchema.safeParse(entry);
    if (!parsed.success) break;
    read.push(parsed.data);
  }
  return read.slice(0, soundLength({ id, ledger: read }, latest));
}

function reopen({ id, ledger }: Claim, text: string, reason: string, told: readonly unknown[], now: string): Claim {
  const last = ledger.at(-1)?.at ?? now;
  // An entry that comes before the one it follows would not be sound itself when the article next travels.
  const entry = { at: last > now ? last : now, by: BY, text };
  const started = ledger.length > 0 ? { id, ledger } : startLedger(id, { ...entry, act: "marked", copiedFrom: null });
  return pieces([reason, ...told.map(plainly)].join("\n")).reduce(
    (claim, note) => appendAct(claim, { ...entry, act: "reopened", note }),
    started,
  );
}

function lastWords(ledger: readonly unknown[]): string {
  const entry = ledger.findLast((told) => isRecord(told) && typeof told["text"] === "string");
  return isRecord(entry) ? String(entry["text"]) : "";
}

function pieces(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / MAX_NOTE) }, (_, index) =>
    text.slice(index * MAX_NOTE, (index + 1) * MAX_NOTE),
  );
}

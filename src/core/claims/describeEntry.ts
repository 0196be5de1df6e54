import { assertNever } from "../result";
import type { LedgerEntry } from "./claim";
import { STANCE_LABELS } from "./evidence";
import { VERDICT_LABELS } from "./verdict";

/** An entry of a ledger in words: what was done, and the note that came with it. */
export interface DescribedEntry {
  readonly what: string;
  readonly note: string;
}

/**
 * `nameOf` gives a source's name for people at the desk; null for one that is no longer in the library. `ledger` is where
 * what an entry takes back is looked up.
 */
export function describeEntry(
  entry: LedgerEntry,
  nameOf: (sourceId: string) => string | null,
  ledger: readonly LedgerEntry[] = [],
): DescribedEntry {
  switch (entry.act) {
    case "marked":
      return { what: entry.copiedFrom ? "Marked, as a copy of another claim" : "Marked", note: "" };
    case "verdict":
      return { what: `Verdict: ${VERDICT_LABELS[entry.verdict]}`, note: entry.note };
    case "reconfirmed":
      return { what: "Verdict confirmed for the new wording", note: entry.note };
    case "reopened":
      return { what: "Opened again", note: entry.note };
    case "assigned":
      return { what: entry.assignee ? `Assigned to ${entry.assignee}` : "Assigned to nobody", note: "" };
    case "evidence-added":
    case "evidence-changed": {
      const { sourceId, stance, note } = entry.evidence;
      const verb = entry.act === "evidence-added" ? "added" : "changed";
      const source = nameOf(sourceId) ?? "a source no longer in the library";
      return { what: `Evidence ${verb}: ${source} (${STANCE_LABELS[stance].toLowerCase()})`, note };
    }
    case "evidence-removed":
      return { what: "Evidence removed", note: "" };
    case "source-retracted":
      return {
        what: `Source retracted: ${nameOf(entry.sourceId) ?? "one no longer in the library"}`,
        note: entry.reason,
      };
    case "source-reinstated":
      return {
        what: `Source reinstated: ${nameOf(entry.sourceId) ?? "one no longer in the library"}`,
        note: entry.note,
      };
    case "fact-check":
      return { what: entry.factCheck ? "Published as a fact check" : "No longer published as a fact check", note: "" };
    case "dismissed":
      return { what: "Dismissed: its text was gone", note: entry.note };
    case "taken-back": {
      const earlier = ledger.findIndex(({ hash }) => hash === entry.entry);
      const takenBack = ledger[earlier];
      if (!takenBack) return { what: "Took an earlier entry back", note: "" };
      // Looked up in what came before alone: a damaged ledger may name an entry that names this one.
      return { what: `Taken back: ${describeEntry(takenBack, nameOf, ledger.slice(0, earlier)).what}`, note: "" };
    }
    default:
      return assertNever(entry);
  }
}

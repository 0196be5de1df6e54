import type { HistoryEntry, Override } from "../article/history";
import { STAGE_LABELS } from "../article/stage";
import { ulidSchema } from "../identity/ulid";
import { assertNever } from "../result";

/** An entry of an article's history in words. */
export interface DescribedHistory {
  readonly what: string;
  /** The reason or note that came with it; empty when there is none. */
  readonly note: string;
  /** The gate was closed, and somebody answered for opening it. */
  readonly override: Override | null;
}

/** `formatName` gives a format's name by its id, for people. */
export function describeHistory(entry: HistoryEntry, formatName: (id: string) => string): DescribedHistory {
  switch (entry.act) {
    case "created":
      return plain(origin(entry.from));
    case "stage": {
      const { from, to, reason, override } = entry;
      // Who opens the gate gives one reason for both.
      const note = override?.reason === reason ? "" : reason;
      return { what: `Moved from ${STAGE_LABELS[from]} to ${STAGE_LABELS[to]}`, note, override };
    }
    case "signed-off":
      return plain(`Signed off, about version ${entry.version}`, entry.note);
    case "sign-off-withdrawn":
      return plain("Sign-off withdrawn", entry.note);
    case "exported": {
      const copy = entry.draft ? "draft copy" : "final copy";
      const what = `Exported as ${formatName(entry.format)}: ${copy} of version ${entry.version}`;
      return { what, note: "", override: entry.override };
    }
    case "trashed":
      return plain("Moved to the trash");
    case "restored":
      return plain("Restored from the trash");
    default:
      return assertNever(entry);
  }
}

function plain(what: string, note = ""): DescribedHistory {
  return { what, note, override: null };
}

/** An article that was copied names the other one by its id, which tells nobody anything. */
function origin(from: string): string {
  if (from === "") return "Created";
  return ulidSchema.safeParse(from).success ? "Created as a copy of another article" : `Imported from ${from}`;
}

import type { Article } from "./article";
import type { HistoryEntry } from "./history";
import type { Stage } from "./stage";

/** What an article can say of itself that its history does not bear out. */
export type RecordFault = "stage" | "sign-off";

/**
 * What an article says of itself and its history does not bear out: a stage that is not the one the history ends in, a
 * sign-off that nobody gave, that was withdrawn, or that is about a version that never was. Empty for what Stet has written.
 */
export function recordFaults(article: Pick<Article, "stage" | "signOff" | "version" | "history">): RecordFault[] {
  return [
    ...(stageByHistory(article.history) === article.stage ? [] : (["stage"] as const)),
    ...(isSignOffFounded(article) ? [] : (["sign-off"] as const)),
  ];
}

/** The stage in which a history leaves its article. Every article starts as a draft. */
export function stageByHistory(history: readonly HistoryEntry[]): Stage {
  return history.findLast((entry) => entry.act === "stage")?.to ?? "draft";
}

function isSignOffFounded({ signOff, version, history }: Pick<Article, "signOff" | "version" | "history">): boolean {
  const last = history.findLast((entry) => entry.act === "signed-off" || entry.act === "sign-off-withdrawn");
  if (signOff === null) return last?.act !== "signed-off";
  return (
    last?.act === "signed-off" &&
    last.by === signOff.by &&
    last.at === signOff.at &&
    last.version === signOff.version &&
    last.note === signOff.note &&
    signOff.version <= version
  );
}

import type { Claim } from "../claims/claim";
import { commonEntries, isRetractionAct } from "../claims/rechain";
import { mayTakeBack } from "../claims/standingEntries";
import { type Result, refuse, succeed } from "../result";
import type { Article } from "./article";
import type { HistoryEntry } from "./history";

type Act = HistoryEntry["act"];

/** What a change may add to an article's history. The rest is written by the desk alone, when it does what they say. */
const BY_CHANGES: ReadonlySet<Act> = new Set(["stage", "signed-off", "sign-off-withdrawn"]);

/**
 * Holds a change to the history that it adds: each entry is about something that the change does, and what it does has its
 * entry. Nobody's sign-off appears or goes without a trace, and no stage, export or sign-off stands in the history that never
 * was. For changes of an article that is on the desk. Problem code: `history-forged`.
 */
export function guardRecord(before: Article, after: Article): Result<Article> {
  const added = after.history.slice(before.history.length);
  const fits =
    added.every(({ act }) => BY_CHANGES.has(act)) &&
    stagesFit(before, after, added) &&
    signOffFits(before, after, added);
  return fits
    ? succeed(after)
    : refuse(
        "history-forged",
        "What this save adds to the article's history is not what it does. Nothing was changed.",
        "Reload the article and do it again.",
      );
}

/**
 * Holds a save to the acts that are anybody's: that a source was retracted or reinstated is written into the ledgers by the
 * desk alone, when it does so, and nobody takes back what somebody else did. Problem code: `ledger-forged`.
 *
 * @param claims as a save sends them
 */
export function guardLedgers(before: Article, claims: Readonly<Record<string, Claim>>): Result<null> {
  const added = Object.entries(claims).flatMap(([id, claim]) => {
    const known = before.claims[id];
    return claim.ledger.slice(known ? commonEntries(known, claim) : 0).map((entry) => ({ entry, claim }));
  });
  if (added.some(({ entry, claim }) => entry.act === "taken-back" && !takesBackOwn(claim, entry))) {
    return refuse(
      "ledger-forged",
      "This save takes back what somebody else did, or what nobody can take back. Nothing was changed.",
      "Give the claim a verdict of your own, or open it again.",
    );
  }
  return added.some(({ entry }) => isRetractionAct(entry))
    ? refuse(
        "ledger-forged",
        "This save says that a source was retracted or reinstated, which only the library of sources can. Nothing was changed.",
        "Retract or reinstate the source there.",
      )
    : succeed(null);
}

function takesBackOwn({ ledger }: Claim, { by, entry }: { readonly by: string; readonly entry: string }): boolean {
  const earlier = ledger.find(({ hash }) => hash === entry);
  return earlier !== undefined && mayTakeBack(earlier, by);
}

/** Each move starts where the one before ended, and the last ends where the article is. */
function stagesFit(before: Article, after: Article, added: readonly HistoryEntry[]): boolean {
  let stage = before.stage;
  for (const entry of added) {
    if (entry.act !== "stage") continue;
    if (entry.from !== stage || entry.to === stage) return false;
    stage = entry.to;
  }
  return stage === after.stage;
}

/** The last word on it is the state it is in; a sign-off is about the version that its giver had before them. */
function signOffFits(before: Article, after: Article, added: readonly HistoryEntry[]): boolean {
  const last = added.findLast(({ act }) => act === "signed-off" || act === "sign-off-withdrawn");
  if (!last) return JSON.stringify(before.signOff) === JSON.stringify(after.signOff);
  if (last.act !== "signed-off") return after.signOff === null;
  const { act: _, ...given } = last;
  return given.version <= before.version && isSame(given, after.signOff);
}

function isSame(
  given: Omit<Extract<HistoryEntry, { act: "signed-off" }>, "act">,
  signOff: Article["signOff"],
): boolean {
  const { by, at, version, note } = given;
  return signOff?.by === by && signOff.at === at && signOff.version === version && signOff.note === note;
}

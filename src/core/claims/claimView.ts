import type { DocumentNode } from "../article/document/documentNode";
import { normaliseWording } from "../text/normaliseWording";
import type { Claim } from "./claim";
import { type ClaimState, claimState } from "./claimState";
import { claimTexts } from "./claimTexts";
import { standingEntries } from "./standingEntries";
import { isSettled } from "./verdict";

/** A claim as people see it: its record, its words in the text now, and how the two stand to each other. */
export interface ClaimView extends ClaimState {
  readonly id: string;
  /** The claim's words in the article now; the last known ones when its text is gone. */
  readonly text: string;
  /** The verdict needs another look: its words have changed, or a source was retracted. Only a settled one can go stale. */
  readonly stale: boolean;
  /** The words have changed since the verdict, whether it was a settled one or not. */
  readonly reworded: boolean;
  /** Its text is gone from the article, work had been done on it, and nobody has dismissed it yet. */
  readonly orphaned: boolean;
  /** Its text is in the article. */
  readonly inText: boolean;
}

/**
 * Every claim of an article: those in the text in the order of the text, then the orphans. Claims that left the text before
 * anybody worked on them, and dismissed ones that are gone, are not listed; undoing the deletion brings them back.
 */
export function viewClaims(body: DocumentNode, claims: Readonly<Record<string, Claim>>): ClaimView[] {
  const texts = claimTexts(body);
  const inText: ClaimView[] = [];
  for (const [id, text] of texts) {
    const claim = claims[id];
    if (claim) inText.push(viewClaim(claim, text));
  }
  const orphans = Object.values(claims)
    .filter((claim) => !texts.has(claim.id))
    .map((claim) => viewClaim(claim, null))
    .filter((view) => view.orphaned);
  return [...inText, ...orphans];
}

/** The last view of each claim's record. No claim is changed in place, so that only other words make another view. */
const lastViews = new WeakMap<Claim, { readonly of: string | null; readonly view: ClaimView }>();

/**
 * One claim, given its words in the text now, or null when it has none. The same object comes back as long as neither its
 * record nor its words change: of hundreds of claims a key press changes one at most.
 */
export function viewClaim(claim: Claim, currentText: string | null): ClaimView {
  const last = lastViews.get(claim);
  if (last && last.of === currentText) return last.view;
  const view = lookAt(claim, currentText);
  lastViews.set(claim, { of: currentText, view });
  return view;
}

function lookAt(claim: Claim, currentText: string | null): ClaimView {
  const state = claimState(claim);
  const inText = currentText !== null;
  const reworded = inText && normaliseWording(currentText) !== normaliseWording(state.verdictText);
  return {
    ...state,
    id: claim.id,
    text: currentText ?? claim.ledger.at(-1)?.text ?? "",
    stale: inText && isSettled(state.verdict) && (reworded || state.retractions.length > 0),
    reworded,
    orphaned: !inText && !state.dismissed && hasBeenWorkedOn(claim),
    inText,
  };
}

function hasBeenWorkedOn(claim: Claim): boolean {
  return standingEntries(claim).some((entry) => entry.act !== "marked" && entry.act !== "dismissed");
}

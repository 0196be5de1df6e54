import { z } from "zod";
import type { Article } from "../article/article";
import { type ClaimView, viewClaims } from "./claimView";
import { type FactCheckRating, ratingOf } from "./factCheckRating";

/** Why a claim that an editor chose to publish as a fact check is not published as one. */
export const factCheckHoldSchema = z.enum(["orphaned", "open", "reworded", "retracted"]);
export type FactCheckHold = z.infer<typeof factCheckHoldSchema>;

export const FACT_CHECK_HOLDS: Readonly<Record<FactCheckHold, string>> = {
  orphaned: "its text is gone from the article",
  open: "it has no settled verdict",
  reworded: "its words have changed since the verdict",
  retracted: "a source behind it was retracted after the verdict",
};

/** A claim as it is published. Holds nothing about evidence or sources, and no id that leaves the desk. */
export interface PublishedFactCheck {
  readonly claimId: string;
  /** What was claimed, on one line. */
  readonly claimReviewed: string;
  /** Null when nobody is named. */
  readonly claimant: { readonly name: string; readonly kind: "person" | "organisation" } | null;
  /** The web address where it was claimed, or empty. */
  readonly appearance: string;
  readonly rating: FactCheckRating;
  /** When the last of the verdict and the choice to publish it was made, ISO 8601 in UTC. */
  readonly settledAt: string;
}

export interface FactChecks {
  /** In the order of the text. */
  readonly ready: readonly PublishedFactCheck[];
  readonly held: readonly { readonly claimId: string; readonly hold: FactCheckHold }[];
}

/** What stands against publishing a claim as a fact check, whether anybody chose to or not; null when nothing does. */
export function factCheckHold(claim: ClaimView): FactCheckHold | null {
  if (!claim.inText) return "orphaned";
  if (ratingOf(claim.verdict) === null) return "open";
  if (claim.reworded) return "reworded";
  return claim.stale ? "retracted" : null;
}

/** The words under which a claim is published as a fact check: those given for it, or its own. */
export function claimReviewed({ factCheck, text }: Pick<ClaimView, "factCheck" | "text">): string {
  return oneLine(factCheck?.summary ?? "") || oneLine(text);
}

/** The claims that an editor chose to publish as fact checks: those that may be, and those that may not be now. */
export function factChecksOf(article: Pick<Article, "body" | "claims">): FactChecks {
  const ready: PublishedFactCheck[] = [];
  const held: { claimId: string; hold: FactCheckHold }[] = [];
  for (const view of viewClaims(article.body, article.claims)) {
    if (!view.factCheck) continue;
    const rating = ratingOf(view.verdict);
    const hold = factCheckHold(view);
    if (hold !== null || rating === null) {
      held.push({ claimId: view.id, hold: hold ?? "open" });
      continue;
    }
    const { claimant, claimantKind = "person", appearance } = view.factCheck;
    // What was taken back and put back again has stood as it does since that was done.
    const chosen = article.claims[view.id]?.ledger.findLast(({ act }) => act === "fact-check" || act === "taken-back");
    const name = oneLine(claimant);
    ready.push({
      claimId: view.id,
      claimReviewed: claimReviewed(view),
      claimant: name === "" ? null : { name, kind: claimantKind },
      appearance,
      rating,
      settledAt: [view.verdictAt ?? "", chosen?.at ?? ""].reduce((a, b) => (a > b ? a : b)),
    });
  }
  return { ready, held };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

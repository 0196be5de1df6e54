import { refuse } from "../result";
import { joined } from "../text/joined";

/** Places in which nothing can be taken back: what is written there stays. */
export const CLAIM_HISTORY = "the history of a claim";
export const ARTICLE_HISTORY = "the article's history";

/** The refusal of a text in which a protected detail stands: it says where, never what. */
export function refuseLeak(places: readonly string[]) {
  const forGood = places.includes(CLAIM_HISTORY) || places.includes(ARTICLE_HISTORY);
  return refuse(
    "firewall",
    `Nothing was exported: a protected detail of a confidential source stands in ${joined(places)}.`,
    forGood
      ? "What stands in a history stays there: export a format that holds no history, or change the terms agreed with the source."
      : "Change the text there, or the terms agreed with the source.",
  );
}

import { FACT_CHECK_HOLDS, type FactCheckHold, factChecksOf } from "#core/claims/factChecksOf";
import type { Clearance } from "#core/gate/clearance";
import { publicAddress } from "#core/settings/siteAddress";
import { counted } from "#core/text/counted";
import { claimReviewLd } from "./claimReviewLd";
import type { JsonLd } from "./jsonLd";
import { newsArticleLd } from "./newsArticleLd";

/** What a page says about itself to search engines, and what of it had to be left out. */
export interface StructuredData {
  /** Where the page will stand on the web; null when that is not known. */
  readonly address: string | null;
  readonly things: readonly JsonLd[];
  readonly warnings: readonly string[];
}

/**
 * The article and its fact checks. A draft copy says nothing: it is not verified, and not to be found. A fact check that may
 * not be published is left out with the reason, and so are all of them when their address is not known, as Google
 * requires it.
 */
export function structuredData({ article, draft, publishing }: Clearance): StructuredData {
  const { ready, held } = factChecksOf(article);
  const address = publicAddress(publishing.siteAddress, article.slug);
  if (draft) {
    const chosen = ready.length + held.length;
    const warnings = chosen === 0 ? [] : [`A draft copy carries no fact checks: ${chosen} left out.`];
    return { address: null, things: [], warnings };
  }
  const publication = { publisher: publishing.publisher, address };
  const story = newsArticleLd(article, publication);
  const warnings = heldWarnings(held);
  if (ready.length === 0) return { address, things: [story], warnings };
  if (address === null) {
    const why =
      publishing.siteAddress === ""
        ? "the desk has no site address. Give it in the settings, under Publishing, and export again"
        : "the article has no slug, and so no address. Give it one, and export again";
    return {
      address,
      things: [story],
      warnings: [...warnings, `${counted(ready.length, "fact check was", "fact checks were")} left out: ${why}.`],
    };
  }
  const checks = ready.map((check) => claimReviewLd(check, article, { ...publication, address }));
  return { address, things: [story, ...checks], warnings: [...warnings, ...adviceOn(ready)] };
}

function heldWarnings(held: readonly { readonly hold: FactCheckHold }[]): string[] {
  // The words of a claim that is held back need not be in the text: a count says enough.
  return Object.entries(FACT_CHECK_HOLDS).flatMap(([hold, reason]) => {
    const count = held.filter((each) => each.hold === hold).length;
    return count === 0 ? [] : [`${counted(count, "fact check was", "fact checks were")} left out, because ${reason}.`];
  });
}

/** What Google asks for beyond what can be written: a page with one fact check, of a claim that somebody else made. */
function adviceOn(ready: ReturnType<typeof factChecksOf>["ready"]): string[] {
  const nameless = ready.filter(({ claimant, appearance }) => claimant === null && appearance === "").length;
  return [
    ...(nameless === 0
      ? []
      : [`${counted(nameless, "fact check says", "fact checks say")} neither who made the claim nor where.`]),
    ...(ready.length === 1 ? [] : [`The page carries ${ready.length} fact checks; Google shows pages with one alone.`]),
  ];
}

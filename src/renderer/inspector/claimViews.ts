import type { Article } from "#core/article/article";
import { type ClaimView, viewClaims } from "#core/claims/claimView";
import { selectArticle, useSessionView } from "../article/SessionContext";

interface Viewed {
  readonly body: Article["body"];
  readonly claims: Article["claims"];
  readonly views: readonly ClaimView[];
}

/** The panes of one window ask for the same claims many times between two changes. */
let last: Viewed | null = null;

/** The claims of the article as they stand, in the order of the text, orphans last. */
export function claimViewsOf({ body, claims }: Pick<Article, "body" | "claims">): readonly ClaimView[] {
  if (last?.body !== body || last.claims !== claims) {
    last = { body, claims, views: viewClaims(body, claims) };
  }
  return last.views;
}

/** The claims of the article on screen. */
export function useClaimViews(): readonly ClaimView[] {
  return claimViewsOf(useSessionView(selectArticle));
}

import type { Article } from "#core/article/article";
import type { Claim } from "#core/claims/claim";
import { type ClaimView, viewClaims } from "#core/claims/claimView";
import { selectArticle, useSessionView } from "../article/SessionContext";

interface Viewed {
  readonly body: Article["body"];
  readonly claims: Article["claims"];
  readonly views: readonly ClaimView[];
}

/** The panes of one window ask for the same claims many times between two changes. */
let last: Viewed | null = null;
/** The last view of each claim record: one whose words have not changed comes back as the same object, and renders nothing. */
const known = new WeakMap<Claim, ClaimView>();

/** The claims of the article as they stand, in the order of the text, orphans last. */
export function claimViewsOf({ body, claims }: Pick<Article, "body" | "claims">): readonly ClaimView[] {
  if (last?.body !== body || last.claims !== claims) {
    const views = viewClaims(body, claims).map((view) => settled(view, claims[view.id]));
    last = { body, claims, views };
  }
  return last.views;
}

/** The claims of the article on screen. */
export function useClaimViews(): readonly ClaimView[] {
  return claimViewsOf(useSessionView(selectArticle));
}

function settled(view: ClaimView, claim: Claim | undefined): ClaimView {
  if (!claim) return view;
  const before = known.get(claim);
  if (before && before.text === view.text && before.inText === view.inText) return before;
  known.set(claim, view);
  return view;
}

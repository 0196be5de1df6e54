import { flushSync } from "react-dom";
import { EVERY_CLAIM } from "#core/claims/claimNarrowing";
import { describeNoneOpen, nextOpenClaim } from "#core/claims/nextOpenClaim";
import { countClaims } from "#core/claims/verification";
import { assertNever } from "#core/result";
import { counted } from "#core/text/counted";
import type { ArticleSession } from "../article/articleSession";
import { toast } from "../design/components/Toasts";
import { activeClaim, inspectorOpen, inspectorTab } from "../workspace/uiState";
import { claimViewsOf } from "./claimViews";
import { claimNarrowing } from "./inspectorState";
import { goToClaim } from "./shared/goToClaim";
import { claimCardId, focusClaimCard, showClaim } from "./showClaim";
import { shownNow } from "./shownClaims";

/** Takes the checker to the card of the next claim that needs attention, or says why there is none. */
export function checkNextOpen(session: ArticleSession): void {
  session.syncBody();
  const claims = claimViewsOf(session.view.article);
  const next = nextOpenClaim(claims, activeClaim.get(), shownNow());
  switch (next.kind) {
    case "found":
      checkClaim(next.id);
      break;
    case "here":
      checkClaim(next.id);
      toast("This is the last open claim.");
      break;
    case "hidden":
      toast("No open claim is in this list.", {
        description: `${counted(next.number, "open claim")} in the article ${next.number === 1 ? "is" : "are"} not shown.`,
        action: { label: "Show all", run: () => claimNarrowing.set(EVERY_CLAIM) },
      });
      break;
    case "none":
      toast(describeNoneOpen(countClaims(claims)));
      break;
    default:
      assertNever(next);
  }
}

/** Takes the checker to the card of the claim that is open or that the caret is in; without one, to the next open claim. */
export function checkThisClaim(session: ArticleSession): void {
  session.syncBody();
  const active = activeClaim.get();
  if (claimViewsOf(session.view.article).some(({ id }) => id === active) && active) checkClaim(active);
  else checkNextOpen(session);
}

/** At once where it can be: the next key is a verdict, and must not go anywhere else. */
function checkClaim(claimId: string): void {
  // A dialog over the window keeps the focus.
  if (document.getElementById("root")?.hasAttribute("data-base-ui-inert")) return;
  flushSync(() => {
    inspectorOpen.set(true);
    inspectorTab.set("claims");
    activeClaim.set(claimId);
  });
  if (document.getElementById(claimCardId(claimId))) {
    showClaim(claimId);
    focusClaimCard(claimId);
  } else {
    goToClaim(claimId);
  }
}

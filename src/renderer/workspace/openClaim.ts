import { goToClaim } from "../inspector/shared/goToClaim";
import { pageControls } from "../page/pageControls";
import { openArticle, openArticleId } from "./route";
import { inspectorOpen, inspectorTab } from "./uiState";

/** Ends the waiting for the page of the article that was asked for last. */
let stopWaiting: () => void = () => {};

/**
 * Opens an article at one of its claims: selects the claim's words on the page, and opens and focuses its card in the Claims
 * pane, which is shown if it was not. Whoever goes elsewhere before the article has come is not called back to it.
 */
export function openClaim(articleId: string, claimId: string): void {
  stopWaiting();
  inspectorOpen.set(true);
  inspectorTab.set("claims");
  const goIfThere = () => {
    if (pageControls.get()?.articleId !== articleId) return false;
    stopWaiting();
    goToClaim(claimId);
    return true;
  };
  if (goIfThere()) return;
  const unsubscribe = pageControls.subscribe(goIfThere);
  const giveUpElsewhere = () => {
    if (openArticleId() !== articleId) stopWaiting();
  };
  stopWaiting = () => {
    unsubscribe();
    window.removeEventListener("hashchange", giveUpElsewhere);
    stopWaiting = () => {};
  };
  openArticle(articleId);
  window.addEventListener("hashchange", giveUpElsewhere);
}

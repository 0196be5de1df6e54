import { createStore, useStore } from "./store";
import { deskPaneOpen, inspectorOpen } from "./uiState";

/** Narrower than this, the page has room for one pane beside it. Workspace.module.css speaks of the same width. */
const narrow = window.matchMedia("(width < 56rem)");

const takingTurns = createStore(narrow.matches);
narrow.addEventListener("change", () => takingTurns.set(narrow.matches));

/** Which panes stand beside the page. In a narrow window they take turns, and the inspector goes first. */
export function useSidePanes(hasArticle: boolean): { readonly desk: boolean; readonly inspector: boolean } {
  const inspector = useStore(inspectorOpen) && hasArticle;
  const desk = useStore(deskPaneOpen);
  const turns = useStore(takingTurns);
  return { desk: desk && !(turns && inspector), inspector };
}

/** Brings the desk on screen; in a narrow window it takes the inspector's place. */
export function showDeskPane(): void {
  deskPaneOpen.set(true);
  if (takingTurns.get()) inspectorOpen.set(false);
}

/** Hides the desk where it is seen, and shows it where it is not, because it is closed or behind the inspector. */
export function toggleDeskPane(hasArticle: boolean): void {
  const behind = takingTurns.get() && inspectorOpen.get() && hasArticle;
  if (deskPaneOpen.get() && !behind) deskPaneOpen.set(false);
  else showDeskPane();
}

import { pageControls } from "../../page/pageControls";

/** The parts of the window that F6 goes round, in the order in which they are read. */
const PANES = "[data-window-pane]";
const CONTROLS = "a[href], button, input, select, textarea, [tabindex], [contenteditable=true]";

/** Where in each part somebody was last. An element that has gone is forgotten with the next step. */
const lastIn = new Map<string, HTMLElement>();

/** Remembers, while the window lives, where in each pane somebody is. */
export function rememberFocus(): () => void {
  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    const pane = target.closest<HTMLElement>(PANES);
    if (pane) lastIn.set(nameOf(pane), target);
  };
  document.addEventListener("focusin", remember);
  return () => document.removeEventListener("focusin", remember);
}

/**
 * Goes to the next part of the window, or the one before, round the ends: to where somebody was in it last, or to what it is
 * for. Whoever is in a dialog or a menu stays there.
 */
export function cyclePanes(step: 1 | -1): void {
  if (document.activeElement?.closest("[role=dialog], [role=alertdialog], [role=menu]")) return;
  const panes = [...document.querySelectorAll<HTMLElement>(PANES)];
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const from = here === -1 && step === -1 ? 0 : here;
  for (let tried = 1; tried <= panes.length; tried += 1) {
    const pane = panes[(from + step * tried + panes.length * 2) % panes.length];
    if (pane && focusPane(pane)) return;
  }
}

function focusPane(pane: HTMLElement): boolean {
  const last = lastIn.get(nameOf(pane));
  if (last && pane.contains(last) && canHaveFocus(last) && focus(last)) return true;
  if (nameOf(pane) === "page") {
    pageControls.get()?.focusText();
    if (pane.contains(document.activeElement)) return true;
  }
  const chosen = pane.querySelector<HTMLElement>("[data-roving][tabindex='0'], [role=tab][aria-selected=true]");
  if (chosen && focus(chosen)) return true;
  return [...pane.querySelectorAll<HTMLElement>(CONTROLS)].filter(canHaveFocus).some(focus);
}

function focus(element: HTMLElement): boolean {
  element.focus();
  return document.activeElement === element;
}

function canHaveFocus(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && !element.matches(":disabled") && element.checkVisibility();
}

function nameOf(pane: HTMLElement): string {
  return pane.dataset["windowPane"] ?? "";
}

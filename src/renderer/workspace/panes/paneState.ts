import { createStore } from "../store";
import { createStoredStore } from "../storedStore";
import { deskPaneOpen, inspectorOpen } from "../uiState";
import { fitPanes, type PaneWidths, roomFor, type SidePane } from "./paneWidths";

/** A width in rem, or 0 for the usual one. */
const isWidth = (stored: unknown): stored is number => typeof stored === "number" && stored >= 0 && stored < 1_000;

const chosen = {
  desk: createStoredStore("stet-desk-width", 0, isWidth),
  inspector: createStoredStore("stet-inspector-width", 0, isWidth),
};

/** Which of the two are on screen; told by the window, which knows whether they take turns. */
const shown = createStore<Readonly<Record<SidePane, boolean>>>({ desk: true, inspector: true });

/** How wide the panes are now, in rem. */
export const paneWidths = createStore<PaneWidths>(fittedNow());

/** Keeps the panes' widths right, and the style sheet told of them, while the window lives. */
export function applyPaneWidths(): void {
  const apply = () => {
    const next = fittedNow();
    const now = paneWidths.get();
    if (next.desk !== now.desk || next.inspector !== now.inspector) paneWidths.set(next);
  };
  const dress = () => {
    const { desk, inspector } = paneWidths.get();
    document.documentElement.style.setProperty("--desk-width", `${desk}rem`);
    document.documentElement.style.setProperty("--inspector-width", `${inspector}rem`);
  };
  window.addEventListener("resize", apply);
  for (const store of [chosen.desk, chosen.inspector, shown]) store.subscribe(apply);
  paneWidths.subscribe(dress);
  dress();
}

export function tellShownPanes(next: Readonly<Record<SidePane, boolean>>): void {
  const now = shown.get();
  if (next.desk !== now.desk || next.inspector !== now.inspector) shown.set(next);
}

/** Makes a pane as wide as asked for, in rem, within what the window has room for; null gives it its usual width. */
export function setPaneWidth(pane: SidePane, width: number | null): void {
  chosen[pane].set(width === null ? 0 : Math.min(width, widestNow(pane)));
}

/** How wide the pane could be now, in rem. */
export function widestNow(pane: SidePane): number {
  return roomFor(pane, windowWidth(), paneWidths.get(), shown.get()[pane === "desk" ? "inspector" : "desk"]);
}

export function hidePane(pane: SidePane): void {
  (pane === "desk" ? deskPaneOpen : inspectorOpen).set(false);
}

/** Pixels to a rem. */
export function remSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

function fittedNow(): PaneWidths {
  return fitPanes(
    windowWidth(),
    { desk: chosen.desk.get() || null, inspector: chosen.inspector.get() || null },
    shown.get(),
  );
}

function windowWidth(): number {
  return window.innerWidth / remSize();
}

import { createStore } from "./store";
import { createStoredStore } from "./storedStore";

export const INSPECTOR_TABS = ["claims", "notes", "sources", "details", "checks", "history", "export"] as const;
export type InspectorTab = (typeof INSPECTOR_TABS)[number];

/** Which pane of the inspector is open. */
export const inspectorTab = createStore<InspectorTab>("claims");

/** The claim that the caret is in, or that was chosen in the inspector. */
export const activeClaim = createStore<string | null>(null);

const isSwitch = (stored: unknown): stored is boolean => typeof stored === "boolean";

/** The note whose words the caret is in, or that was chosen in the inspector. */
export const activeNote = createStore<string | null>(null);

/** Whether the two side panes are shown. */
export const deskPaneOpen = createStoredStore("stet-desk-open", true, isSwitch);
export const inspectorOpen = createStoredStore("stet-inspector-open", true, isSwitch);

/** The chosen pane's tab is to take the focus as soon as it is there. */
export const paneAsked = createStore(false);

/** Brings a pane of the inspector on screen, and the focus to its tab. */
export function showPane(tab: InspectorTab): void {
  inspectorOpen.set(true);
  inspectorTab.set(tab);
  paneAsked.set(true);
}

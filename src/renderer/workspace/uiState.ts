import { createStore } from "./store";

export const INSPECTOR_TABS = ["claims", "sources", "details", "export"] as const;
export type InspectorTab = (typeof INSPECTOR_TABS)[number];

/** Which pane of the inspector is open. */
export const inspectorTab = createStore<InspectorTab>("claims");

/** The claim that the caret is in, or that was chosen in the inspector. */
export const activeClaim = createStore<string | null>(null);

/** Whether the two side panes are shown. */
export const deskPaneOpen = createStore(true);
export const inspectorOpen = createStore(true);

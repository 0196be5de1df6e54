import { createStore } from "../store";

/** Whether the sheet with every key is on screen. */
export const shortcutsOpen = createStore(false);

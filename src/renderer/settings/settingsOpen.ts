import { createStore } from "../workspace/store";

/** Whether the settings are on screen. */
export const settingsOpen = createStore(false);

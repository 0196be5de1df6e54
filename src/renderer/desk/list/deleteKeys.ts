import { isMac } from "../../platform/shortcuts";

/** Moves a row to the trash, in Electron's notation. Most Macs have no Delete key, and their Finder takes these. */
export const DELETE_KEYS = isMac ? "CmdOrCtrl+Backspace" : "Delete";

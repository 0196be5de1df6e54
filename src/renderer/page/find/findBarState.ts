import { createStore } from "../../workspace/store";

/** Whether the find bar is open, and with its second row. */
export const findBar = createStore<"closed" | "find" | "replace">("closed");

/** The id of the field for what is looked for. */
export const FIND_INPUT = "find-in-text";

/** Opens the bar, or goes to the one that is open. */
export function openFindBar(mode: "find" | "replace"): void {
  findBar.set(mode);
  document.getElementById(FIND_INPUT)?.focus();
}

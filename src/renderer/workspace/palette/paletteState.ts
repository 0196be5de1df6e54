import { createStore } from "../store";
import { createStoredStore } from "../storedStore";

/** Whether the palette is on screen. */
export const paletteOpen = createStore(false);

/** How many of the things done last the palette remembers. */
const REMEMBERED = 12;

const isText = (stored: unknown): stored is string => typeof stored === "string";

/** What was chosen in the palette last, newest first: the choices' values, one a line. Ids only, no words of anybody's. */
const recent = createStoredStore("stet-recent-choices", "", isText);

export function recentChoices(): readonly string[] {
  return recent.get().split("\n").filter(Boolean);
}

export function rememberChoice(value: string): void {
  const others = recentChoices().filter((each) => each !== value);
  recent.set([value, ...others].slice(0, REMEMBERED).join("\n"));
}

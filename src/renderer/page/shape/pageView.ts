import { createStoredStore } from "../../workspace/storedStore";

/** How large the text may be set, in per cent of its usual size. */
const ZOOMS: readonly number[] = [80, 90, 100, 110, 125, 150, 175, 200];

export const USUAL_ZOOM = 100;

const isSwitch = (stored: unknown): stored is boolean => typeof stored === "boolean";

/** Everything but the paragraph with the caret is dimmed. */
export const focusMode = createStoredStore("stet-focus-mode", false, isSwitch);

/** The line with the caret stays in the middle of the page. */
export const typewriter = createStoredStore("stet-typewriter", false, isSwitch);

/** The size of the text, in per cent. */
export const zoom = createStoredStore<number>("stet-zoom", USUAL_ZOOM, (stored): stored is number =>
  ZOOMS.some((size) => size === stored),
);

/** Sets the text larger or smaller by one step. */
export function zoomBy(step: 1 | -1): void {
  zoom.set(zoomAfter(zoom.get(), step) ?? zoom.get());
}

/** The size one step larger or smaller; null at the ends. */
export function zoomAfter(size: number, step: 1 | -1): number | null {
  return ZOOMS[ZOOMS.indexOf(size) + step] ?? null;
}

/** Sets the text in the size chosen, now and whenever it changes. */
export function applyZoom(): void {
  const set = () => document.documentElement.style.setProperty("--zoom", String(zoom.get() / 100));
  set();
  zoom.subscribe(set);
}

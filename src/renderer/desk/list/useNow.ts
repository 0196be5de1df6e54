import { useSyncExternalStore } from "react";

/** How often relative times are looked at again, in milliseconds. */
const TICK = 30_000;

let now = Date.now();
let timer: number | undefined;
const listeners = new Set<() => void>();

/** The time, in milliseconds since 1970, as of at most half a minute ago. One clock for all rows; it stands still unseen. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    now = Date.now();
    timer = window.setInterval(tick, TICK);
    document.addEventListener("visibilitychange", tick);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.clearInterval(timer);
    document.removeEventListener("visibilitychange", tick);
  };
}

function tick(): void {
  if (document.hidden) return;
  now = Date.now();
  for (const listener of listeners) listener();
}

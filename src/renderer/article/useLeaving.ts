import { useEffect } from "react";
import { host } from "../platform/currentHost";
import { bringBackAll, flushAll, flushAllOnLeave } from "./sessions";

/**
 * Sees to it that closing, reloading or hiding the window loses nothing: what is unsaved is sent at once, in a request that
 * outlives the window; when it is too much for that, or cannot be saved, the browser asks before it closes.
 */
export function useLeaving(): void {
  useEffect(() => host.onFlush(flushAll), []);
  // What a window could not save when it went is the first thing that the next one does.
  useEffect(() => void bringBackAll(), []);
  useEffect(() => {
    const beforeUnload = (event: BeforeUnloadEvent) => {
      if (!flushAllOnLeave()) event.preventDefault();
    };
    const pageHide = () => void flushAllOnLeave();
    // Hidden, it may never be seen again; seen again, as after a sleep, it need not wait for its next try. What cannot be saved
    // is told by the save state.
    const visibility = () => void flushAll().catch(() => {});
    window.addEventListener("beforeunload", beforeUnload);
    window.addEventListener("pagehide", pageHide);
    document.addEventListener("visibilitychange", visibility);
    return () => {
      window.removeEventListener("beforeunload", beforeUnload);
      window.removeEventListener("pagehide", pageHide);
      document.removeEventListener("visibilitychange", visibility);
    };
  }, []);
}

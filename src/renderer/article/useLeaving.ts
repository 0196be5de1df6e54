import { useEffect } from "react";
import { host } from "../platform/currentHost";
import { flushAll, flushAllOnLeave } from "./sessions";

/**
 * Sees to it that closing, reloading or hiding the window loses nothing: what is unsaved is sent at once, in a request that
 * outlives the window; when it is too much for that, or cannot be saved, the browser asks before it closes.
 */
export function useLeaving(): void {
  useEffect(() => host.onFlush(flushAll), []);
  useEffect(() => {
    const beforeUnload = (event: BeforeUnloadEvent) => {
      if (!flushAllOnLeave()) event.preventDefault();
    };
    const pageHide = () => void flushAllOnLeave();
    const visibility = () => {
      // What cannot be saved is told by the save state when the window is seen again.
      if (document.visibilityState === "hidden") flushAll().catch(() => {});
    };
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

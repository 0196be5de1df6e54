import { useEffect } from "react";
import { host } from "../platform/currentHost";
import type { ArticleSession } from "./articleSession";
import { flushAll } from "./sessions";

/**
 * Sees to it that closing, reloading or hiding the window loses nothing: what is unsaved is sent at once, in a request that
 * outlives the window; when it is too much for that, or cannot be saved, the browser asks before it closes.
 */
export function useLeaving(session: ArticleSession | null): void {
  useEffect(() => host.onFlush(flushAll), []);
  useEffect(() => {
    if (!session) return;
    const beforeUnload = (event: BeforeUnloadEvent) => {
      if (!session.hasUnsaved) return;
      const sent = session.flushOnLeave();
      if (!sent) event.preventDefault();
    };
    const pageHide = () => void session.flushOnLeave();
    const visibility = () => {
      if (document.visibilityState === "hidden") void session.flush();
    };
    window.addEventListener("beforeunload", beforeUnload);
    window.addEventListener("pagehide", pageHide);
    document.addEventListener("visibilitychange", visibility);
    return () => {
      window.removeEventListener("beforeunload", beforeUnload);
      window.removeEventListener("pagehide", pageHide);
      document.removeEventListener("visibilitychange", visibility);
    };
  }, [session]);
}

import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import type { ArticleSession } from "./articleSession";
import type { SessionView } from "./shownArticle";

const SessionContext = createContext<ArticleSession | null>(null);
export const SessionProvider = SessionContext.Provider;

/** The session of the article on screen. Only within a `SessionProvider`. */
export function useSession(): ArticleSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession needs a SessionProvider above it");
  return session;
}

/** Part of what the session shows; renders again only when that part is another value. Select stored values, make none. */
export function useSessionView<Part>(select: (view: SessionView) => Part): Part {
  const session = useSession();
  const snapshot = useCallback(() => select(session.view), [session, select]);
  return useSyncExternalStore(session.subscribe, snapshot);
}

export const selectArticle = (view: SessionView) => view.article;
export const selectSaveState = (view: SessionView) => view.saveState;
export const selectConflict = (view: SessionView) => view.conflict;
export const selectBodyTouched = (view: SessionView) => view.bodyTouched;
export const selectReadOnly = (view: SessionView) => view.readOnly;

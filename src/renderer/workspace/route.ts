import { useSyncExternalStore } from "react";

const ARTICLE = /^#\/articles\/([0-9A-Z]{26})$/u;

/** The article that the address names, or null. Reloading the window comes back to it. */
export function useOpenArticleId(): string | null {
  return useSyncExternalStore(subscribe, openArticleId);
}

/** What `useOpenArticleId` gives, outside of React. */
export function openArticleId(): string | null {
  return ARTICLE.exec(window.location.hash)?.[1] ?? null;
}

export function openArticle(id: string | null): void {
  window.location.hash = id === null ? "#/" : `#/articles/${id}`;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

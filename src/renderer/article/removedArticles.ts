import type { DeskEvent } from "#core/events/deskEvent";
import { createStore } from "../workspace/store";

/** Articles of this window whose files somebody has taken out of the desk's folder. */
export const removedArticles = createStore<ReadonlySet<string>>(new Set());

/** Follows which articles are gone and which have come back. */
export function followRemoval(event: DeskEvent): void {
  if (event.type === "article-removed") {
    removedArticles.set(new Set([...removedArticles.get(), event.id]));
    return;
  }
  if (event.type !== "article-saved" && event.type !== "article-restored") return;
  const { id } = event.summary;
  if (removedArticles.get().has(id)) {
    removedArticles.set(new Set([...removedArticles.get()].filter((removed) => removed !== id)));
  }
}

import { z } from "zod";
import { type ArticlePatch, articlePatchSchema } from "#core/article/articlePatch";

/** What was written on top of a version of an article and is not on the desk. */
export interface UnsavedWords {
  readonly baseVersion: number;
  readonly patch: ArticlePatch;
}

/** Where a window keeps words that the desk does not take, so that they outlive the window. */
export interface WordStore {
  keep(articleId: string, words: UnsavedWords): void;
  /** Null when there are none. */
  get(articleId: string): UnsavedWords | null;
  clear(articleId: string): void;
  articleIds(): string[];
}

const PREFIX = "stet-unsaved-";
const wordsSchema = z.strictObject({ baseVersion: z.int().min(0), patch: articlePatchSchema });

/**
 * The browser's own storage for this desk's address, which a crash and a restart leave alone (HTML, section 12.2). A browser
 * that does not let it be used, or has no room left, keeps nothing: the words are still in the window.
 */
export function storedWords(storage: () => Storage): WordStore {
  const attempt = <Value>(task: (storage: Storage) => Value, otherwise: Value): Value => {
    try {
      return task(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    keep: (id, words) => attempt((storage) => storage.setItem(PREFIX + id, JSON.stringify(words)), undefined),
    get: (id) => attempt((storage) => wordsSchema.parse(JSON.parse(storage.getItem(PREFIX + id) ?? "")), null),
    clear: (id) => attempt((storage) => storage.removeItem(PREFIX + id), undefined),
    articleIds: () =>
      attempt((storage) => Object.keys(storage), [])
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => key.slice(PREFIX.length)),
  };
}

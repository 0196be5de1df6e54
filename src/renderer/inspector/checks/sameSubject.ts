import { type Article, detailsSchema } from "#core/article/article";
import type { Subject } from "./articleChecker";

/** What the rules look at. A save alone, which changes version and history, changes none of it. */
const PARTS = [...Object.keys(detailsSchema.shape), "id", "stage", "body", "claims"] as readonly (keyof Article)[];

/** Whether a check of the one says all there is to say of the other. Parts that have not changed are the same objects. */
export function sameSubject(one: Subject, other: Subject): boolean {
  return (
    PARTS.every((part) => one.article[part] === other.article[part]) &&
    one.context.settings === other.context.settings &&
    one.context.sources === other.context.sources
  );
}

import type { Article, Details } from "../article/article";
import type { DocumentNode } from "../article/document/documentNode";
import { sameJson } from "../article/sameJson";
import { type BlockChange, compareCopy } from "./compareCopy";
import { compareDetails, type DetailChange } from "./compareDetails";
import { copyBlocks } from "./copyBlock";

/** Whose words to go on with. Of a paragraph that only one of the two texts has, the other's choice is to leave it out. */
export type Choice = "mine" | "theirs" | "both";

/** A part of the copy in two texts that were written at the same time, from one base. */
export interface CopyChoice {
  /** Names it among the others. */
  readonly key: string;
  /** `before` is theirs, `after` is mine. */
  readonly change: BlockChange;
  /** What follows from the base: who alone has changed something is in the right. Null when both have, or nobody can tell. */
  readonly suggested: Choice | null;
}

/** A detail of which there are two values. */
export interface DetailChoice {
  readonly field: keyof Details;
  /** `before` is theirs, `after` is mine. */
  readonly change: DetailChange;
  readonly suggested: Choice | null;
}

/** Everything that has to be chosen between two texts of one article, in reading order, and the rest of the copy between. */
export interface MergeChoices {
  readonly copy: readonly CopyChoice[];
  readonly details: readonly DetailChoice[];
}

/**
 * Compares two texts that started from one base, so that a person can choose between them.
 *
 * @param base what both started from; null when it is not known any more
 */
export function mergeChoices(base: Article | null, theirs: Article, mine: Article): MergeChoices {
  const isOfBase = base ? blocksOf(base.body) : null;
  return {
    copy: compareCopy(theirs.body, mine.body).map((change, index) => ({
      key: String(index),
      change,
      suggested: suggestBlock(change, isOfBase),
    })),
    details: compareDetails(theirs, mine).flatMap((change) => {
      const { field } = change;
      // Both are acts of their own, with a place in the history: what the desk has stands.
      if (field === "stage" || field === "signOff") return [];
      return [{ field, change, suggested: suggestDetail(base, theirs, mine, field) }];
    }),
  };
}

/** Whether a person has to choose: a block that is the same in both, or only stands elsewhere, is no question. */
export function isQuestion({ change: { kind, words, restyled } }: CopyChoice): boolean {
  return kind !== "same" && (kind !== "moved" || restyled || words.some((word) => word.kind !== "same"));
}

function blocksOf(body: DocumentNode): (key: string) => boolean {
  const keys = new Set(copyBlocks(body).map(({ key }) => key));
  return (key) => keys.has(key);
}

function suggestBlock({ before, after }: BlockChange, isOfBase: ((key: string) => boolean) | null): Choice | null {
  if (!isOfBase) return null;
  const [theirsIsOld, mineIsOld] = [before && isOfBase(before.key), after && isOfBase(after.key)];
  // Who has a block alone has written it; if it was there before, the other one has taken it out.
  if (!before) return mineIsOld ? "theirs" : "mine";
  if (!after) return theirsIsOld ? "mine" : "theirs";
  if (theirsIsOld === mineIsOld) return null;
  return theirsIsOld ? "mine" : "theirs";
}

function suggestDetail(base: Article | null, theirs: Article, mine: Article, field: keyof Details): Choice | null {
  if (!base) return null;
  if (sameJson(base[field], theirs[field])) return "mine";
  return sameJson(base[field], mine[field]) ? "theirs" : null;
}

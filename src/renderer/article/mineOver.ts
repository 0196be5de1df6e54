import type { Article } from "#core/article/article";
import { mergeNotes } from "#core/notes/mergeNotes";
import { mergeClaims } from "#core/revisions/mergeArticles";

/** My text and details on top of theirs; of ledgers, history and notes, which only grow, all that either has. */
export function mineOver(theirs: Article, mine: Article): Article {
  return {
    ...mine,
    claims: mergeClaims(theirs.claims, mine.claims),
    version: theirs.version,
    stage: theirs.stage,
    signOff: theirs.signOff,
    history: theirs.history,
    notes: mergeNotes(theirs.notes, mine.notes),
    updatedAt: theirs.updatedAt,
  };
}

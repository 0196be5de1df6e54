import type { Article } from "#core/article/article";
import { mergeNotes } from "#core/notes/mergeNotes";

/** My text and details on top of theirs; of ledgers and history, which only grow, what they have stays first; of notes, every message. */
export function mineOver(theirs: Article, mine: Article): Article {
  const claims = { ...theirs.claims };
  for (const [id, claim] of Object.entries(mine.claims)) {
    const known = theirs.claims[id];
    if (!known || known.ledger.every((entry, index) => claim.ledger[index]?.hash === entry.hash)) claims[id] = claim;
  }
  return {
    ...mine,
    claims,
    version: theirs.version,
    stage: theirs.stage,
    signOff: theirs.signOff,
    history: theirs.history,
    notes: mergeNotes(theirs.notes, mine.notes),
    updatedAt: theirs.updatedAt,
  };
}

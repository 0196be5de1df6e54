import { claimTexts } from "../claims/claimTexts";
import { startLedger } from "../claims/ledger";
import type { Act } from "../identity/act";
import { withoutNoteMarks } from "../notes/withoutNoteMarks";
import type { Article } from "./article";
import { mapClaimIds } from "./document/mapClaimIds";

/**
 * A copy of an article to write on from: a new draft with the same copy and details. Every claim becomes a new one,
 * unchecked, that remembers what it was copied from: a verdict is about one text, not about its copy. Nor are notes to colleagues.
 */
export function duplicateArticle(original: Article, act: Act): Article {
  const newIds = new Map<string, string>();
  const body = mapClaimIds(withoutNoteMarks(original.body), (id) => {
    const fresh = newIds.get(id) ?? act.newId();
    newIds.set(id, fresh);
    return fresh;
  });
  const texts = claimTexts(body);
  const claims = Object.fromEntries(
    [...newIds].map(([copiedFrom, id]) => [
      id,
      startLedger(id, { act: "marked", at: act.at, by: act.by, text: texts.get(id) ?? "", copiedFrom }),
    ]),
  );
  return {
    ...original,
    id: act.newId(),
    version: 0,
    stage: "draft",
    signOff: null,
    body,
    claims,
    notes: {},
    history: [{ act: "created", at: act.at, by: act.by, from: original.id }],
    createdAt: act.at,
    updatedAt: act.at,
  };
}

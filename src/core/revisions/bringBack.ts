import { type Article, detailsSchema } from "../article/article";

const DETAILS = Object.keys(detailsSchema.shape) as (keyof typeof detailsSchema.shape)[];

/**
 * An article with the text and the details of an earlier state of it. What may only grow stays as it is: history, the ledgers
 * of all claims, notes; so do stage and sign-off, which are somebody's word and have acts of their own. Verdicts are then
 * about other words than those in the text, and show as stale, as after any other edit. Claims and notes that the article
 * never had, as those of a text that was refused, come in with the text.
 */
export function bringBack(standing: Article, earlier: Article): Article {
  return {
    ...standing,
    ...Object.fromEntries(DETAILS.map((key) => [key, earlier[key]])),
    body: earlier.body,
    claims: { ...earlier.claims, ...standing.claims },
    notes: { ...earlier.notes, ...standing.notes },
  };
}

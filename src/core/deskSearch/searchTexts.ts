import type { Article } from "../article/article";
import { textBlocks } from "../article/document/plainText";
import { viewClaims } from "../claims/claimView";
import { viewNotes } from "../notes/noteView";

/** Where in an article words are looked for, the weightiest first. */
export const SEARCH_FIELDS = ["headline", "standfirst", "labels", "copy", "claims", "notes"] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** An article's texts by field, each in the parts that belong together. */
export type SearchTexts = Readonly<Record<SearchField, readonly string[]>>;

/**
 * Everything of an article that is searched. Names of sources are not in it: the library has them, and what is made of
 * these texts may be kept on the disk.
 */
export function searchTexts(article: Article): SearchTexts {
  const { headline, standfirst, slug, bylines, tags, section, body, claims, notes } = article;
  return {
    headline: [headline],
    standfirst: [standfirst],
    labels: [...tags, slug, section, ...bylines.map(({ name }) => name)],
    copy: textBlocks(body),
    claims: viewClaims(body, claims).flatMap((view) => {
      // The words of a claim that is in the text are those of the copy.
      const own = view.inText ? [] : [view.text];
      return [...own, view.verdictNote, ...view.evidence.flatMap(({ quote, note, locator }) => [quote, note, locator])];
    }),
    notes: viewNotes(body, notes).flatMap(({ remarks }) => remarks.map(({ text }) => text)),
  };
}

import type { ImportPreview, PreviewLine } from "#api/contracts/importPreviews";
import { failedImport, type ImportItem } from "./importItem";

/** What would come of one article of a file, as scripts get it. Nothing has an id yet. */
export interface PreviewItem extends ImportItem {
  readonly format: string | null;
  readonly language: string | null;
  readonly counts: PreviewLine["counts"] | null;
  /** Why blocks look like a web page's furniture, and how many they are; none of their words. */
  readonly furniture: readonly { readonly reason: string; readonly count: number }[];
  readonly remoteImages: readonly string[];
  /** The id of an article on the desk that this one may be already. */
  readonly duplicateOf: string | null;
}

export function unreadableItem(file: string, error: string): PreviewItem {
  const nothing = { format: null, language: null, counts: null, furniture: [], remoteImages: [], duplicateOf: null };
  return { ...failedImport(file, error), ...nothing };
}

export function previewItems(file: string, { format, articles }: ImportPreview): PreviewItem[] {
  return articles.map(({ headline, language, counts, warnings, furniture, remoteImages, duplicate }) => ({
    file,
    ok: true,
    id: null,
    slug: null,
    headline,
    warnings,
    error: null,
    format,
    language,
    counts,
    furniture: furniture.map(({ reason, count }) => ({ reason, count })),
    remoteImages,
    duplicateOf: duplicate?.id ?? null,
  }));
}

import type { Problem } from "#core/result";

/** What came of one article in one format, as scripts get it. */
export interface ExportItem {
  /** The article's id; what was asked for when there is no such article. */
  readonly id: string;
  readonly slug: string | null;
  readonly headline: string | null;
  readonly format: string;
  readonly file: string | null;
  readonly bytes: number | null;
  readonly warnings: readonly string[];
  readonly ok: boolean;
  readonly error: string | null;
}

/** The article that an item is about. */
export type Exporting = Pick<ExportItem, "id" | "slug" | "headline">;

export function failedExport(article: Exporting, format: string, { message, remedy }: Problem): ExportItem {
  const error = `${message} ${remedy}`.trim();
  return { ...article, format, file: null, bytes: null, warnings: [], ok: false, error };
}

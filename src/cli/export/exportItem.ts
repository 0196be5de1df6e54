import type { Problem } from "#core/result";

/** What came of one article in one format, as scripts get it. */
export interface ExportItem {
  /** The article's id; what was asked for when there is no such article. */
  readonly id: string;
  readonly format: string;
  readonly file: string | null;
  readonly bytes: number | null;
  readonly warnings: readonly string[];
  readonly ok: boolean;
  readonly error: string | null;
}

export function failedExport(id: string, format: string, { message, remedy }: Problem): ExportItem {
  const error = `${message} ${remedy}`.trim();
  return { id, format, file: null, bytes: null, warnings: [], ok: false, error };
}

import type { ImportOutcome } from "#api/contracts/exchange";

/** What came of one file, as scripts get it. */
export interface ImportItem {
  readonly file: string;
  readonly ok: boolean;
  readonly id: string | null;
  readonly slug: string | null;
  readonly headline: string | null;
  readonly warnings: readonly string[];
  readonly error: string | null;
}

export function failedImport(file: string, error: string): ImportItem {
  return { file, ok: false, id: null, slug: null, headline: null, warnings: [], error };
}

export function importItem(file: string, result: ImportOutcome, warnings: readonly string[]): ImportItem {
  const { ok, id, slug, headline, error } = result;
  return { file, ok, id, slug, headline, warnings, error };
}

import type { Problem } from "#core/result";
import type { BatchItem } from "../contracts/exports";

/** An article that was asked for, in a format. */
export type AskedAs = Pick<BatchItem, "id" | "headline" | "format">;

export function exportedItem(
  { id, headline, format }: AskedAs,
  { path, sha256, warnings }: { readonly path: string; readonly sha256: string; readonly warnings: readonly string[] },
): BatchItem {
  return { id, headline, format, outcome: "exported", file: path, sha256, warnings: [...warnings], problem: null };
}

export function refusedItem({ id, headline, format }: AskedAs, { code, message, remedy }: Problem): BatchItem {
  return {
    id,
    headline,
    format,
    outcome: code === "not-found" ? "not-found" : "refused",
    file: null,
    sha256: null,
    warnings: [],
    problem: { code, message, remedy },
  };
}

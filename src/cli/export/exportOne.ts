import { join } from "node:path";
import type { Client } from "#api/client/client";
import type { ExportRequest } from "#api/contracts/exchange";
import type { Problem, Result } from "#core/result";
import { type ExportItem, failedExport } from "./exportItem";
import { notWritten } from "./notWritten";
import { placeFile, sha256Of } from "./placeFile";

export interface ExportPlan {
  readonly formats: readonly string[];
  /** As it was named, for the answer. */
  readonly out: string;
  /** The path of that folder, or why there can be none. */
  readonly folder: Result<string>;
  readonly terms: Pick<ExportRequest, "draft" | "override">;
}

/** Exports one article into every format asked for; `missing` when there is no such article. */
export async function exportOne(
  client: Client,
  idOrSlug: string,
  { formats, out, folder, terms }: ExportPlan,
): Promise<{ readonly items: readonly ExportItem[]; readonly missing: Problem | null }> {
  const article = await client.articles.get(idOrSlug);
  if (!article.ok) {
    const items = formats.map((format) => failedExport(idOrSlug, format, article.problem));
    return { items, missing: article.problem.code === "not-found" ? article.problem : null };
  }
  const { id, history } = article.value;
  if (!folder.ok) return { items: formats.map((format) => failedExport(id, format, folder.problem)), missing: null };
  const ownHashes = new Set(history.flatMap((entry) => (entry.act === "exported" ? [entry.sha256] : [])));
  const items: ExportItem[] = [];
  for (const format of formats) {
    const exported = await client.articles.export(id, { format, ...terms });
    if (!exported.ok) {
      items.push(failedExport(id, format, exported.problem));
      continue;
    }
    const { name, bytes, warnings } = exported.value;
    try {
      const file = await placeFile(folder.value, name, bytes, ownHashes);
      ownHashes.add(sha256Of(bytes));
      items.push({ id, format, file: join(out, file), bytes: bytes.length, warnings, ok: true, error: null });
    } catch (error) {
      items.push(failedExport(id, format, notWritten(error).problem));
    }
  }
  return { items, missing: null };
}

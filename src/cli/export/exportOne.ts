import { join } from "node:path";
import type { Client } from "#api/client/client";
import type { Problem } from "#core/result";
import { type ExportItem, failedExport } from "./exportItem";
import type { ExportPlan } from "./exportPlan";
import { notWritten } from "./notWritten";
import { placeFile, sha256Of } from "./placeFile";

/** Exports one article into every format asked for; `missing` when there is no such article. */
export async function exportOne(
  client: Client,
  idOrSlug: string,
  { formats, out, folder, terms, stopped }: ExportPlan,
): Promise<{ readonly items: readonly ExportItem[]; readonly missing: Problem | null }> {
  const article = await client.articles.get(idOrSlug);
  if (!article.ok) {
    const items = formats.map(({ id }) => failedExport(idOrSlug, id, article.problem));
    return { items, missing: article.problem.code === "not-found" ? article.problem : null };
  }
  const { id, history } = article.value;
  if (!folder.ok) return { items: formats.map((format) => failedExport(id, format.id, folder.problem)), missing: null };
  const ownHashes = new Set(history.flatMap((entry) => (entry.act === "exported" ? [entry.sha256] : [])));
  const items: ExportItem[] = [];
  for (const { id: format, options } of formats) {
    if (stopped.aborted) break;
    const request = { format, options: [...options], ...terms };
    const exported = await client.articles.export(id, request, { signal: stopped });
    if (!exported.ok) {
      // What was called off has not left the desk, and was not refused either.
      if (stopped.aborted) break;
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

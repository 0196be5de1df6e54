import { join } from "node:path";
import type { Client } from "#api/client/client";
import { isDeskProblem } from "#api/intake/isDeskProblem";
import type { Problem } from "#core/result";
import { type ExportItem, failedExport } from "./exportItem";
import type { ExportPlan } from "./exportPlan";
import { isForAll, notWritten } from "./notWritten";
import { placeFile, sha256Of } from "./placeFile";

/** What came of one article. */
export interface ExportedOne {
  readonly items: readonly ExportItem[];
  /** Why there is no such article. */
  readonly missing: Problem | null;
  /** What keeps every other article from being written as well. */
  readonly blocked: Problem | null;
}

/** Exports one article into every format asked for. */
export async function exportOne(
  client: Client,
  idOrSlug: string,
  { formats, out, folder, terms, stopped }: ExportPlan,
): Promise<ExportedOne> {
  const article = await client.articles.get(idOrSlug);
  if (!article.ok) {
    const unknown = { id: idOrSlug, slug: null, headline: null };
    const items = formats.map(({ id }) => failedExport(unknown, id, article.problem));
    return { items, missing: article.problem.code === "not-found" ? article.problem : null, blocked: null };
  }
  const { id, slug, headline, history } = article.value;
  const about = { id, slug: slug || null, headline: headline || null };
  if (!folder.ok) {
    const items = formats.map((format) => failedExport(about, format.id, folder.problem));
    return { items, missing: null, blocked: null };
  }
  const ownHashes = new Set(history.flatMap((entry) => (entry.act === "exported" ? [entry.sha256] : [])));
  const items: ExportItem[] = [];
  for (const { id: format, options } of formats) {
    if (stopped.aborted) break;
    const request = { format, options: [...options], ...terms };
    const exported = await client.articles.export(id, request, { signal: stopped });
    if (!exported.ok) {
      // What was called off has not left the desk, and was not refused either.
      if (stopped.aborted) break;
      items.push(failedExport(about, format, exported.problem));
      if (isDeskProblem(exported.problem)) return { items, missing: null, blocked: exported.problem };
      continue;
    }
    const { name, bytes, warnings } = exported.value;
    try {
      const file = await placeFile(folder.value, name, bytes, ownHashes);
      ownHashes.add(sha256Of(bytes));
      items.push({ ...about, format, file: join(out, file), bytes: bytes.length, warnings, ok: true, error: null });
    } catch (error) {
      const { problem } = notWritten(error);
      items.push(failedExport(about, format, problem));
      if (isForAll(error)) return { items, missing: null, blocked: problem };
    }
  }
  return { items, missing: null, blocked: null };
}

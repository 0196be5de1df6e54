import { join, resolve } from "node:path";
import type { Client } from "#api/client/client";
import type { ExportRequest } from "#api/contracts/exchange";
import type { Problem } from "#core/result";
import { type ExportItem, failedExport } from "./exportItem";
import { placeFile, sha256Of } from "./placeFile";

export interface ExportPlan {
  readonly formats: readonly string[];
  /** As it was named, for the answer. It exists. */
  readonly out: string;
  readonly cwd: string;
  readonly terms: Pick<ExportRequest, "draft" | "override">;
}

/** Exports one article into every format asked for; `missing` when there is no such article. */
export async function exportOne(
  client: Client,
  idOrSlug: string,
  { formats, out, cwd, terms }: ExportPlan,
): Promise<{ readonly items: readonly ExportItem[]; readonly missing: Problem | null }> {
  const article = await client.articles.get(idOrSlug);
  if (!article.ok) {
    const items = formats.map((format) => failedExport(idOrSlug, format, article.problem));
    return { items, missing: article.problem.code === "not-found" ? article.problem : null };
  }
  const { id, history } = article.value;
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
      const file = await placeFile(resolve(cwd, out), name, bytes, ownHashes);
      ownHashes.add(sha256Of(bytes));
      items.push({ id, format, file: join(out, file), bytes: bytes.length, warnings, ok: true, error: null });
    } catch (error) {
      items.push(failedExport(id, format, notWritten(error)));
    }
  }
  return { items, missing: null };
}

/** The file system's refusal as a problem. */
export function notWritten(error: unknown): Problem {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
  return {
    code: "not-written",
    message: `The file could not be written (${code}).`,
    remedy: "Check the folder given with --out, and the room on its disk.",
  };
}

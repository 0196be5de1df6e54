import type { Article } from "#core/article/article";
import type { ExportTerms } from "#core/gate/clearance";
import { type Result, succeed } from "#core/result";
import type { Actor } from "../desk";
import { type ArticleParts, nextVersion, putInPlace } from "./articleParts";

/**
 * Writes into an article's history which file of which version left the desk, and on whose word. Nobody has changed the
 * article: it stays as old as it was, and the same export comes to the same bytes again.
 */
export function recordExport(
  parts: ArticleParts,
  id: string,
  { format, sha256, version }: { readonly format: string; readonly sha256: string; readonly version: number },
  { draft, override }: ExportTerms,
  actor: Actor,
): Promise<Result<Article>> {
  return parts.env.queue.run(id, async () => {
    const loaded = await parts.desk.load(id);
    if (!loaded.ok) return loaded;
    const at = parts.env.now().toISOString();
    const entry = { act: "exported", at, by: actor.by, format, draft, version, sha256, override } as const;
    const next = nextVersion({ ...loaded.value, history: [...loaded.value.history, entry] }, loaded.value.updatedAt);
    return succeed(await putInPlace(parts, next, actor, "exported"));
  });
}

import type { z } from "zod";
import { parseQuery } from "#core/deskSearch/parseQuery";
import type { ExportTerms } from "#core/gate/clearance";
import { type Problem, type Result, refuse, succeed } from "#core/result";
import type { Desk } from "#desk/desk";
import { type ChosenFormat, chooseFormats } from "#exchange/chooseFormats";
import type { batchRequestSchema } from "../contracts/exports";
import { defined } from "../http/defined";
import { resolveArticle } from "../http/resolveArticle";

/** An article that is asked for: its id, or why there is none. */
export type Asked =
  | { readonly ref: string; readonly headline: string; readonly missing: null }
  | { readonly ref: string; readonly headline: ""; readonly missing: Problem };

export interface BatchPlan {
  /** By id: the order in which they were made stays, whatever becomes of them. */
  readonly articles: readonly Asked[];
  readonly formats: readonly ChosenFormat[];
  readonly terms: ExportTerms;
}

/**
 * What a batch comes to. Problem codes: `format-unknown`, `option-unknown` (none of the formats has it), `query-invalid`,
 * `nothing-found`.
 */
export async function planBatch(
  desk: Desk,
  { ids, filter, formats, options, draft, override }: z.output<typeof batchRequestSchema>,
): Promise<Result<BatchPlan>> {
  const chosen = chooseFormats(formats, options);
  if (!chosen.ok) return chosen;
  const asked = parseQuery(filter?.query ?? "");
  if (!asked.ok) return asked;
  const articles = ids ? await named(desk, ids) : await found(desk, defined(filter ?? {}));
  if (articles.length === 0) {
    return refuse("nothing-found", "No article is like that. Nothing was exported.", "Search for something else.");
  }
  const byId = [...articles].sort((a, b) => (a.ref < b.ref ? -1 : 1));
  return succeed({ articles: byId, formats: chosen.value, terms: { draft, override } });
}

async function found(desk: Desk, filter: Parameters<Desk["articles"]["list"]>[0]): Promise<Asked[]> {
  const summaries = await desk.articles.list(filter);
  return summaries.map(({ id, headline }) => ({ ref: id, headline, missing: null }));
}

async function named(desk: Desk, refs: readonly string[]): Promise<Asked[]> {
  const headlines = new Map((await desk.articles.list()).map(({ id, headline }) => [id, headline]));
  const asked = new Map<string, Asked>();
  for (const ref of refs) {
    const id = await resolveArticle(desk, ref);
    if (id.ok) asked.set(id.value, { ref: id.value, headline: headlines.get(id.value) ?? "", missing: null });
    else asked.set(ref, { ref, headline: "", missing: id.problem });
  }
  return [...asked.values()];
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "#core/article/article";
import type { Result } from "#core/result";
import { openDesk } from "#desk/openDesk";
import type { Undoing } from "../undoing";
import { type ArticleSize, generateArticle } from "./generateArticle";
import { generateSources } from "./generateSources";

const ACTOR = { by: "Ada Quill", origin: null };
const SOURCES = 40;

/** A folder that is gone after the run. */
export async function benchFolder(undoing: Undoing): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "stet-bench-"));
  undoing.later(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A desk with these articles and the sources that their evidence names, closed, and the articles by their headlines. */
export async function makeBenchDesk(
  dir: string,
  sizes: readonly Omit<ArticleSize, "sourceIds">[],
): Promise<Map<string, Article>> {
  const desk = need(await openDesk(dir, { host: "cli", actingAs: ACTOR.by }));
  // A desk without one asks for it, and the question would take the focus from the text.
  need(await desk.setProfile({ name: ACTOR.by, initials: "AQ" }, ACTOR));
  const sourceIds: string[] = [];
  for (const fields of generateSources(SOURCES)) sourceIds.push(need(await desk.sources.add(fields, ACTOR)).id);
  const articles = new Map<string, Article>();
  for (const size of sizes) {
    const article = need(await desk.articles.create(generateArticle({ ...size, sourceIds }), ACTOR));
    articles.set(article.headline, article);
  }
  await desk.close();
  return articles;
}

/** The value of what the desk must not refuse here. */
export function need<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(`The desk refused with ${result.problem.code}: ${result.problem.message}`);
}

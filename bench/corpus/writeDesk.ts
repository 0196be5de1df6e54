import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "#core/article/article";
import { layoutOf } from "#desk/layout";
import { openDesk } from "#desk/openDesk";
import { need } from "./benchDesk";
import { deskArticle } from "./deskArticle";
import { generateSources } from "./generateSources";

const FILES_AT_ONCE = 64;
const SOURCES = 200;
const ACTOR = { by: "Ada Quill", origin: null };

/**
 * Puts articles where a desk has its files, without the desk: ten thousand durable saves would take longer than everything
 * that is measured. Each is given to `each` as well; none is held.
 */
export async function writeDesk(folder: string, count: number, each: (article: Article) => void): Promise<void> {
  const desk = need(await openDesk(folder, { host: "cli", actingAs: ACTOR.by }));
  const sourceIds: string[] = [];
  for (const fields of generateSources(SOURCES)) sourceIds.push(need(await desk.sources.add(fields, ACTOR)).id);
  await desk.close();
  const { articles: place } = layoutOf(folder);
  await mkdir(place, { recursive: true });
  for (let start = 0; start < count; start += FILES_AT_ONCE) {
    const some = Array.from({ length: Math.min(FILES_AT_ONCE, count - start) }, (_, index) =>
      deskArticle(start + index + 1, sourceIds),
    );
    await Promise.all(
      some.map((article) => writeFile(join(place, `${article.id}.json`), JSON.stringify(article, null, 1))),
    );
    some.forEach(each);
  }
}

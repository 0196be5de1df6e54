import { basename, dirname, join } from "node:path";
import type { Article } from "#core/article/article";
import { sameJson } from "#core/article/sameJson";
import { type CatalogueEntry, catalogueEntry } from "../catalogue/catalogueEntry";
import { readIndex } from "../catalogue/catalogueFile";
import type { Examination } from "./examination";

const INDEXES = { articles: "catalogue", trash: "trash" } as const;

/** Compares what the index says of an article with what it would say if it were made anew. */
export async function examineIndexed(examination: Examination, path: string, article: Article): Promise<void> {
  // Whoever has the desk writes the index some time after the articles.
  if (examination.held) return;
  const name = INDEXES[basename(dirname(path)) as keyof typeof INDEXES];
  const entry = (await indexOf(examination, name)).get(article.id);
  const stamp = entry && (await examination.env.fs.stamp(path));
  // An entry of another file than the one that is there is found out when the desk is opened.
  if (!stamp || stamp.mtimeMs !== entry.mtimeMs || stamp.size !== entry.size) return;
  if (sameJson(entry, catalogueEntry(article, stamp))) return;
  examination.report(join(examination.env.layout.index, `${name}.json`), {
    severity: "warning",
    code: "index-wrong",
    message: `The index does not say what is in the article ${article.id}. Lists show what the index says.`,
    remedy: "Repair the desk (stet doctor --repair), or delete the folder index: Stet makes it anew.",
  });
}

const known = new WeakMap<Examination, Map<string, Promise<Map<string, CatalogueEntry>>>>();

/** Read once an examination. */
function indexOf(examination: Examination, name: string): Promise<Map<string, CatalogueEntry>> {
  const indexes = known.get(examination) ?? new Map<string, Promise<Map<string, CatalogueEntry>>>();
  known.set(examination, indexes);
  const index =
    indexes.get(name) ??
    readIndex(examination.env, name)
      .catch(() => [])
      .then((entries) => new Map(entries.map((entry) => [entry.summary.id, entry])));
  indexes.set(name, index);
  return index;
}

import { basename, join } from "node:path";
import { readArticle } from "#core/article/migrations/migrateArticle";
import { conflictCopyOf } from "#core/doctor/conflictCopy";
import { examineArticle } from "#core/doctor/examineArticle";
import { sourceIds } from "#core/doctor/examineLibrary";
import { ulidSchema } from "#core/identity/ulid";
import type { SourceLibrary } from "#core/sources/source";
import { isTempName } from "../disk/writeDurably";
import { readJsonBytes } from "../json/durableJsonFile";
import type { Examination } from "./examination";
import { examineIndexed } from "./examineIndex";

const EXTENSION = ".json";

/** Looks at every article, on the desk and in the trash, one at a time in memory for each that is being read. */
export async function examineArticles(examination: Examination, library: SourceLibrary | null): Promise<void> {
  const { layout } = examination.env;
  const known = library ? sourceIds(library.sources) : null;
  const hasSource = (id: string) => known === null || known.has(id);
  for (const [folder, counted] of [
    [layout.articles, "articles"],
    [layout.trash, "trashed"],
  ] as const) {
    const ids = await articleIds(examination, folder);
    for (const id of ids) {
      if (examination.articles.has(id)) reportTwice(examination, join(folder, `${id}${EXTENSION}`));
      examination.articles.add(id);
    }
    examination.counts[counted] = ids.length;
    await examination.each(counted === "articles" ? "articles" : "articles in the trash", ids, (id) =>
      examineOne(examination, join(folder, `${id}${EXTENSION}`), id, hasSource),
    );
  }
}

async function articleIds(examination: Examination, folder: string): Promise<string[]> {
  const ids: string[] = [];
  for (const name of await examination.names(folder)) {
    const id = name.endsWith(EXTENSION) ? name.slice(0, -EXTENSION.length) : "";
    if (ulidSchema.safeParse(id).success) ids.push(id);
    else if (!isTempName(name) && !name.startsWith(".")) reportStranger(examination, join(folder, name));
  }
  return ids;
}

async function examineOne(
  examination: Examination,
  path: string,
  id: string,
  hasSource: (id: string) => boolean,
): Promise<void> {
  const bytes = await examination.read(path);
  // Moved to the trash or back while the desk was being looked through.
  if (!bytes) return;
  const read = readJsonBytes(bytes, readArticle);
  if (!read.ok) {
    examination.blind = true;
    const { code, message, remedy } = read.problem;
    examination.report(path, {
      severity: code === "schema-version-newer" ? "warning" : "error",
      code,
      message,
      remedy,
    });
    return;
  }
  const article = read.value;
  if (article.id !== id) {
    examination.report(path, {
      severity: "error",
      code: "article-misnamed",
      message: "The file's name is not that of the article in it.",
      remedy: "Move the file out of the desk and import it: it becomes an article of its own.",
    });
    return;
  }
  const { firewall, env } = examination;
  const where = examination.placeOf(path);
  const examined = examineArticle(article, { where, hasSource, firewall, now: env.now().toISOString() });
  examination.findings.push(...examined.findings);
  examination.sourcesNeeded.push(...examined.sources);
  examination.filesNeeded.push(...examined.files);
  examination.remember(article);
  await examineIndexed(examination, path, article);
}

function reportTwice(examination: Examination, path: string): void {
  // While somebody moves it to the trash, it can be seen in both places.
  if (examination.held) return;
  examination.report(path, {
    severity: "error",
    code: "article-twice",
    message: "The article is on the desk and in the trash.",
    remedy: "Compare the two files, and move the one that is not wanted out of the desk.",
  });
}

export function reportStranger(examination: Examination, path: string): void {
  if (conflictCopyOf(basename(path))) {
    examination.report(path, {
      severity: "warning",
      code: "conflict-copy",
      message: "Another copy of an article, which a synced folder has left here. Its words may stand nowhere else.",
      remedy:
        "Open the desk in Stet: it offers to compare it, to keep it as an article of its own, or to set it aside.",
    });
    return;
  }
  examination.report(path, {
    severity: "info",
    code: "not-of-stet",
    message: "Stet has not put this here, and takes no notice of it.",
    remedy: "Move it elsewhere if it does not belong here. To take it in as an article, import it.",
  });
}

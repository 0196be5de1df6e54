import { join } from "node:path";
import { readArticle } from "#core/article/migrations/migrateArticle";
import { ulidSchema } from "#core/identity/ulid";
import { isTempName } from "../disk/writeDurably";
import type { Revision } from "../revisions/revision";
import { Revisions } from "../revisions/revisions";
import type { Examination } from "./examination";
import { reportStranger } from "./examineArticles";

/** The copies of the desk's own two files, which stand beside the articles' folders. */
const COPIES = new Set(["desk.json.gz", "sources.json.gz"]);

/** Looks at every kept state of every article: whether it can be read, and whose it is. */
export async function examineRevisions(examination: Examination): Promise<void> {
  const { layout } = examination.env;
  const revisions = new Revisions(examination.env);
  const folders: string[] = [];
  for (const name of await examination.names(layout.revisions)) {
    if (ulidSchema.safeParse(name).success) folders.push(name);
    else if (!COPIES.has(name) && !isTempName(name) && !name.startsWith(".")) {
      reportStranger(examination, join(layout.revisions, name));
    }
  }
  await examination.each("revisions", folders, async (articleId) => {
    const folder = join(layout.revisions, articleId);
    const ids = (await examination.attempt(folder, () => revisions.ids(articleId))) ?? [];
    examination.counts.revisions += ids.length;
    if (ids.length > 0 && !examination.articles.has(articleId)) reportLost(examination, folder);
    for (const id of ids) await examineOne(examination, revisions, articleId, id);
  });
}

async function examineOne(
  examination: Examination,
  revisions: Revisions,
  articleId: string,
  id: string,
): Promise<void> {
  const path = join(examination.env.layout.revisions, articleId, `${id}.json.gz`);
  const read = await examination.attempt(path, () => revisions.read(articleId, id));
  if (!read || (!read.ok && read.problem.code === "not-found")) return examination.reportAstray(path);
  if (!read.ok) examination.blind = true;
  if (!read.ok && read.problem.code === "schema-version-newer")
    return examination.report(path, { severity: "warning", ...read.problem });
  if (!read.ok) return reportDamaged(examination, path, "The revision cannot be read.");
  examination.remember(read.value);
  if (read.value.id !== id || read.value.articleId !== articleId) {
    return reportDamaged(
      examination,
      path,
      "The revision is filed under another one's name, or in another article's folder.",
    );
  }
  const problem = problemOf(read.value, articleId);
  if (problem !== null) reportDamaged(examination, path, `The state in it cannot be restored. ${problem}`);
}

function problemOf(revision: Revision, articleId: string): string | null {
  if (!("article" in revision)) return null;
  const article = readArticle(revision.article);
  if (!article.ok) return article.problem.message;
  return article.value.id === articleId ? null : "It is another article's.";
}

function reportDamaged(examination: Examination, path: string, message: string): void {
  examination.report(path, {
    severity: "warning",
    code: "revision-damaged",
    message,
    remedy: "Put the file back from a backup. The article itself does not need it.",
  });
}

function reportLost(examination: Examination, folder: string): void {
  examination.report(folder, {
    severity: "warning",
    code: "article-lost",
    message: "There are revisions of an article that is neither on the desk nor in its trash.",
    remedy: "Look for the article in quarantine, or put it back from a backup. Its revisions are kept.",
  });
}

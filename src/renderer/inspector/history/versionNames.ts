import type { Problem } from "#core/result";
import type { ArticleSession } from "../../article/articleSession";
import { client } from "../../data/client";
import { queryClient } from "../../data/queries";
import { announce } from "../../design/announce";
import { toast } from "../../design/components/Toasts";

/** Saves, and keeps what is on screen under a name. Gives what stood in the way. */
export async function nameVersionNow(session: ArticleSession, name: string): Promise<Problem | null> {
  await session.flush();
  const { saveState, conflict, article } = session.view;
  if (saveState.kind === "failed") return saveState.problem;
  if (conflict) return conflict;
  const named = await client.revisions.nameNow(article.id, name);
  if (!named.ok) return named.problem;
  await listAgain(article.id);
  announce("This version is kept under its name.");
  return null;
}

/** Gives a kept version another name, or takes it away. Gives what stood in the way, which is told as well. */
export async function changeVersionName(session: ArticleSession, revision: string, name: string | null) {
  const { id } = session.view.article;
  const renamed = await client.revisions.rename(id, revision, name);
  await listAgain(id);
  if (renamed.ok) return null;
  toast(renamed.problem.message, { description: renamed.problem.remedy, urgent: true });
  return renamed.problem;
}

function listAgain(articleId: string): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ["revisions", articleId] });
}

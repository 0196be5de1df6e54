import type { ArticleSummary } from "#core/article/summary";
import { dropSession, eachSession, flushAll } from "../../article/sessions";
import { applyDeskEvent } from "../../data/applyDeskEvent";
import { client } from "../../data/client";
import { queryClient } from "../../data/queries";
import { toast } from "../../design/components/Toasts";
import { rowAsked } from "../deskView";
import { once } from "./once";
import { restoreArticle } from "./restoreArticle";
import { tellProblem } from "./tellProblem";

interface OpenArticle {
  readonly openId: string | null;
  readonly onOpen: (id: string | null) => void;
}

/** Moves an article to the trash, with the words typed last, and offers to undo it. An open one is closed. */
export function trashArticle(article: ArticleSummary, open: OpenArticle): Promise<void> {
  return once(`trash ${article.id}`, () => closeAndTrash(article, open));
}

async function closeAndTrash({ id, headline }: ArticleSummary, { openId, onOpen }: OpenArticle): Promise<void> {
  await flushAll();
  if (await hasUnsaved(id)) {
    return tellProblem("Not moved to the trash", {
      code: "unsaved",
      message: "The words typed last could not be saved yet.",
      remedy: "See above the page what keeps them from being saved, then try again.",
    });
  }
  const trashed = await client.articles.trash(id);
  if (!trashed.ok) return tellProblem("Not moved to the trash", trashed.problem);
  dropSession(id);
  applyDeskEvent(queryClient, { type: "article-trashed", origin: null, id });
  if (openId === id) onOpen(null);
  const undo = async () => {
    if (!(await restoreArticle(id))) return;
    if (openId === id) onOpen(id);
    rowAsked.set(id);
  };
  toast("Moved to trash", {
    description: headline || "Untitled",
    action: { label: "Undo", run: () => void undo() },
  });
}

async function hasUnsaved(id: string): Promise<boolean> {
  let unsaved = false;
  await eachSession((session) => {
    if (session.view.article.id === id && session.hasUnsaved) unsaved = true;
  });
  return unsaved;
}

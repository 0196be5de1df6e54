import { ulid } from "ulid";
import type { DocumentNode } from "#core/article/document/documentNode";
import { bringBackBlock } from "#core/revisions/bringBackBlock";
import type { ArticleSession } from "../article/articleSession";
import { client } from "../data/client";
import { queryClient } from "../data/queries";
import { toast } from "../design/components/Toasts";
import { pageControls } from "../page/pageControls";

/** Puts a kept version in the place of what stands, and offers the way back. True when it is done. */
export async function bringBackWhole(session: ArticleSession, revision: string): Promise<boolean> {
  const { id } = session.view.article;
  const done = await session.bringBack((articleId, version) => client.revisions.restore(articleId, version, revision));
  void queryClient.invalidateQueries({ queryKey: ["revisions", id] });
  if (!done.ok) {
    toast(done.problem.message, { description: done.problem.remedy, urgent: true });
    return false;
  }
  const replaced = done.value;
  if (replaced === null) toast("The article says the same already.");
  else {
    toast("The earlier version is back. What it replaced is kept.", {
      action: { label: "Undo", run: () => void bringBackWhole(session, replaced) },
    });
  }
  return true;
}

/** Puts one block of an earlier text back into the page, where it can be undone like anything typed. */
export function bringBackOne(session: ArticleSession, earlier: DocumentNode, index: number): boolean {
  const page = pageControls.get();
  session.syncBody();
  const place = bringBackBlock(session.view.article.body, earlier, index, ulid);
  if (session.view.readOnly || !page || page.articleId !== session.view.article.id || !place) {
    toast("The paragraph was not brought back.", {
      description: session.view.readOnly ? "Another window is writing this article." : "The text has it as it was.",
    });
    return false;
  }
  page.placeBlock(place);
  toast("The paragraph is back in the text.", { description: "Undo in the text takes it out again." });
  return true;
}

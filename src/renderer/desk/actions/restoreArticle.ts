import { applyDeskEvent } from "../../data/applyDeskEvent";
import { client } from "../../data/client";
import { queryClient } from "../../data/queries";
import { tellProblem } from "./tellProblem";

/** Takes an article back out of the trash. False when that did not work, which has been said by then. */
export async function restoreArticle(id: string): Promise<boolean> {
  const restored = await client.trash.restore(id);
  if (!restored.ok) {
    tellProblem("Not restored", restored.problem);
    return false;
  }
  applyDeskEvent(queryClient, { type: "article-restored", origin: null, summary: restored.value });
  return true;
}

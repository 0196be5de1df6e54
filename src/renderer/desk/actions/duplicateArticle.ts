import { summarise } from "#core/article/summary";
import { flushAll } from "../../article/sessions";
import { applyDeskEvent } from "../../data/applyDeskEvent";
import { client } from "../../data/client";
import { queryClient } from "../../data/queries";
import { toast } from "../../design/components/Toasts";
import { once } from "./once";
import { tellProblem } from "./tellProblem";

/** Makes a copy of an article, with the words typed last, and opens it. */
export function duplicateArticle(id: string, onOpen: (id: string) => void): Promise<void> {
  return once(`duplicate ${id}`, () => copyAndOpen(id, onOpen));
}

async function copyAndOpen(id: string, onOpen: (id: string) => void): Promise<void> {
  await flushAll();
  const copy = await client.articles.duplicate(id);
  if (!copy.ok) return tellProblem("No copy was made", copy.problem);
  applyDeskEvent(queryClient, { type: "article-saved", origin: null, summary: summarise(copy.value) });
  onOpen(copy.value.id);
  toast("Copy made", { description: "It is the one that is open now." });
}

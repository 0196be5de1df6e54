import { summarise } from "#core/article/summary";
import { applyDeskEvent } from "../../data/applyDeskEvent";
import { client } from "../../data/client";
import { queryClient } from "../../data/queries";
import { pageControls } from "../../page/pageControls";
import { clearFilter, deskMode } from "../deskView";
import { once } from "./once";
import { tellProblem } from "./tellProblem";

/** A page that takes longer than this to appear, in milliseconds, no longer gets the focus. */
const PATIENCE = 5_000;

/** Makes an article in the desk's language, shows it in the list and opens it. */
export function newArticle(onOpen: (id: string) => void): Promise<void> {
  return once("new", () => makeAndOpen(onOpen));
}

async function makeAndOpen(onOpen: (id: string) => void): Promise<void> {
  const made = await client.articles.create({});
  if (!made.ok) return tellProblem("No article was made", made.problem);
  deskMode.set("articles");
  // It would not fit what the list was narrowed down to, and its row would be missing.
  clearFilter();
  applyDeskEvent(queryClient, { type: "article-saved", origin: null, summary: summarise(made.value) });
  focusHeadlineOfNextPage();
  onOpen(made.value.id);
}

function focusHeadlineOfNextPage(): void {
  const before = pageControls.get();
  const stop = pageControls.subscribe(() => {
    const controls = pageControls.get();
    if (!controls || controls === before) return;
    stop();
    window.clearTimeout(timer);
    controls.focusField("headline");
  });
  const timer = window.setTimeout(stop, PATIENCE);
}

import { openArticle } from "../workspace/route";
import { newArticle as makeArticle } from "./actions/newArticle";
import { deskFilter, deskMode, profileOpen, rowAsked, searchAsked } from "./deskView";
import { askForBatch } from "./export/batchAsked";
import { askForFiles } from "./import/askForFiles";
import { importFromClipboard } from "./import/fromClipboard";
import { listed, selectedOf, selection, startSelecting } from "./selection/selection";

/** Makes an article, opens it, and puts the caret into its headline. */
export const newArticle = () => makeArticle(openArticle);

/** Asks for files to import. The pane has to be open to show what came of them. */
export const importFiles = () => askForFiles();

/** Makes an article of what was copied, after a look at it. */
export const articleFromClipboard = () => importFromClipboard();

/** Puts the caret into the desk's search box as soon as the pane is there. */
export function focusDeskSearch(): void {
  deskMode.set("articles");
  searchAsked.set(true);
}

/** Has the list ready to select articles from. */
export function selectArticles(): void {
  deskMode.set("articles");
  startSelecting();
  const [first] = listed.get().articles;
  if (first) rowAsked.set(first.id);
}

/** Asks how to export the selected articles, or where none is selected those that the list shows. */
export function exportArticles(): void {
  deskMode.set("articles");
  const { articles, total } = listed.get();
  const selected = selectedOf(articles, selection.get());
  if (selected.length > 0) askForBatch({ kind: "selected", articles: selected });
  else if (articles.length > 0) askForBatch({ kind: "found", filter: deskFilter.get(), total, articles });
}

/** Shows every claim that needs another look, over all articles. */
export function showReview(): void {
  deskMode.set("review");
}

/** Shows what has been thrown away. */
export function showTrash(): void {
  deskMode.set("trash");
}

/** Asks under whose name everything is done here. */
export function askForName(): void {
  profileOpen.set(true);
}

import { openArticle } from "../workspace/route";
import { newArticle as makeArticle } from "./actions/newArticle";
import { deskMode, profileOpen, searchAsked } from "./deskView";
import { askForFiles } from "./import/askForFiles";

/** Makes an article, opens it, and puts the caret into its headline. */
export const newArticle = () => makeArticle(openArticle);

/** Asks for files to import. The pane has to be open to show what came of them. */
export const importFiles = () => askForFiles(openArticle);

/** Puts the caret into the desk's search box as soon as the pane is there. */
export function focusDeskSearch(): void {
  deskMode.set("articles");
  searchAsked.set(true);
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

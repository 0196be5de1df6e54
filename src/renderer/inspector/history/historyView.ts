import { createStore } from "../../workspace/store";
import { inspectorOpen, inspectorTab, showPane } from "../../workspace/uiState";

/** What the History pane shows: what happened to the article, or its kept versions. It stays so from article to article. */
export const historyView = createStore<"events" | "versions">("events");

/** The field for a version's name is to take the focus as soon as it is there. */
export const nameAsked = createStore(false);

export function showVersions(): void {
  historyView.set("versions");
  showPane("history");
}

/** Brings the field on screen in which the present state of the article gets a name. */
export function askForVersionName(): void {
  historyView.set("versions");
  inspectorOpen.set(true);
  inspectorTab.set("history");
  nameAsked.set(true);
}

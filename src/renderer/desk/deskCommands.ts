import { createStore } from "../workspace/store";

/** What the shell (keyboard, native menu, palette) asks of the desk pane. The pane takes a request and sets it back to null. */
export type DeskRequest = "new-article" | "import" | "search" | "profile";
export const deskRequest = createStore<DeskRequest | null>(null);

export const newArticle = () => deskRequest.set("new-article");
export const importFiles = () => deskRequest.set("import");
export const focusDeskSearch = () => deskRequest.set("search");
export const editProfile = () => deskRequest.set("profile");

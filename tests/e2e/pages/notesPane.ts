import type { Page } from "@playwright/test";
import { Inspector } from "./inspector";

/** The inspector's notes: threads to colleagues on stretches of the text. */
export class NotesPane extends Inspector {
  constructor(page: Page) {
    super(page, "Notes");
  }

  get threads() {
    return this.panel.getByRole("list", { name: "Notes" }).locator(":scope > li");
  }

  /** The thread on these words. */
  thread(words: string) {
    return this.threads.filter({ has: this.page.getByRole("button", { name: words }) });
  }

  header(words: string) {
    return this.thread(words).getByRole("button", { name: words }).first();
  }

  messages(words: string) {
    return this.thread(words).getByRole("list", { name: "Messages" }).getByRole("listitem");
  }

  reply(words: string) {
    return this.thread(words).getByRole("textbox", { name: "Reply" });
  }

  /** Where a new note is written. */
  get field() {
    return this.panel.getByRole("textbox", { name: "Note to colleagues" });
  }

  get showResolved() {
    return this.panel.getByRole("checkbox", { name: /Show resolved/u });
  }
}

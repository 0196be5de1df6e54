import type { Page } from "@playwright/test";
import { Inspector } from "./inspector";
import { type SourceDetails, SourceDialog } from "./sourceDialog";

/** The inspector's library of sources. */
export class SourcesPane extends Inspector {
  readonly #dialog: SourceDialog;

  constructor(page: Page) {
    super(page, "Sources");
    this.#dialog = new SourceDialog(page);
  }

  row(name: string) {
    return this.panel.getByRole("listitem").filter({ has: this.page.getByRole("button", { name, exact: true }) });
  }

  async add(details: SourceDetails & { readonly name: string }) {
    await this.show();
    await this.panel.getByRole("button", { name: "New source" }).click();
    await this.#dialog.fill(details);
  }

  async edit(name: string, details: SourceDetails) {
    await this.show();
    await this.row(name).getByRole("button", { name, exact: true }).click();
    await this.#dialog.fill(details);
  }

  async act(name: string, action: "Use as evidence for the open claim" | "Remove") {
    await this.show();
    await this.row(name)
      .getByRole("button", { name: `Actions for ${name}` })
      .click();
    await this.page.getByRole("menuitem", { name: action }).click();
  }

  async search(words: string) {
    await this.show();
    await this.panel.getByRole("searchbox", { name: "Search sources" }).fill(words);
  }
}

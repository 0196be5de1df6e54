import type { Page } from "@playwright/test";
import { Inspector } from "./inspector";
import { type SourceDetails, SourceDialog } from "./sourceDialog";

type SourceAction =
  | "Use as evidence for the open claim"
  | "Where it is used"
  | "Merge into another source…"
  | "Retract…"
  | "Reinstate"
  | "Remove";

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

  /** Opens what the desk knows of a source. */
  async open(name: string) {
    await this.show();
    await this.row(name).getByRole("button", { name, exact: true }).click();
  }

  async edit(name: string, details: SourceDetails) {
    await this.open(name);
    await this.#dialog.fill(details);
  }

  async act(name: string, action: SourceAction) {
    await this.show();
    await this.menuOf(name).click();
    await this.page.getByRole("menuitem", { name: action }).click();
  }

  menuOf(name: string) {
    return this.panel.getByRole("button", { name: `Actions for ${name}` });
  }

  /** The heading over what rests on a source. */
  get usesHeading() {
    return this.panel.getByRole("heading", { name: "Where it is used" });
  }

  /** An article that rests on the source whose uses are shown. */
  citing(headline: string) {
    return this.panel
      .getByRole("list", { name: "Articles that rest on it" })
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("heading", { name: headline }) });
  }

  async backToLibrary() {
    await this.panel.getByRole("button", { name: "All sources" }).click();
  }

  /** Takes a source back, and comes to what rested on it. */
  async retract(name: string, reason: string) {
    await this.act(name, "Retract…");
    const dialog = this.page.getByRole("dialog", { name: "Retract source" });
    await dialog.getByRole("textbox", { name: "Reason" }).fill(reason);
    await dialog.getByRole("button", { name: "Retract" }).click();
    await dialog.waitFor({ state: "hidden" });
  }

  get mergeDialog() {
    return this.page.getByRole("dialog", { name: "Merge sources" });
  }

  /** Chooses the source to merge another one with, so that what comes of it is shown. */
  async planMerger(name: string, other: string) {
    await this.act(name, "Merge into another source…");
    await this.mergeDialog.getByRole("combobox", { name: "Merge with" }).fill(other);
    await this.page.getByRole("option", { name: other }).first().click();
  }

  async merge() {
    await this.mergeDialog.getByRole("button", { name: "Merge", exact: true }).click();
    await this.mergeDialog.waitFor({ state: "hidden" });
  }

  async search(words: string) {
    await this.show();
    await this.panel.getByRole("searchbox", { name: "Search sources" }).fill(words);
  }
}

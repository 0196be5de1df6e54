import type { Page } from "@playwright/test";
import type { Host, SavedFile } from "../support/host";
import { DeskPane } from "./deskPane";

/** Selecting articles in the list, and the dialog that exports several of them. */
export class BatchExport {
  private readonly desk: DeskPane;

  constructor(
    private readonly page: Page,
    private readonly host: Host,
  ) {
    this.desk = new DeskPane(page);
  }

  get dialog() {
    return this.page.getByRole("dialog", { name: /^Export [\d,]+ articles?$/u });
  }

  /** How many articles are selected, and what can be done with them. */
  get bar() {
    return this.desk.pane.getByRole("toolbar", { name: "Selected articles" });
  }

  box(headline: string) {
    return this.desk.pane.getByRole("checkbox", { name: `Select ${headline}`, exact: true });
  }

  /** Asks for an export of everything that the search finds. */
  async askForFound() {
    await this.desk.pane.getByRole("button", { name: "Export all found…" }).click();
  }

  async choose(format: string) {
    await this.dialog.getByRole("checkbox", { name: format, exact: true }).check();
  }

  async setDraft(draft: boolean) {
    await this.dialog.getByRole("checkbox", { name: "Draft copies" }).setChecked(draft);
  }

  get button() {
    return this.dialog.getByRole("button", { name: /^Export(?: draft copies)?$/u });
  }

  /** Exports and reads the archive that comes out; names in it are plain text. */
  async export(): Promise<SavedFile> {
    return await this.host.savedFile(() => this.button.click());
  }

  /** Articles that were refused, with the reasons. */
  get refused() {
    return this.dialog.getByRole("list", { name: "Refused" }).getByRole("listitem");
  }

  /** Exports articles that the gate has kept back all the same, on somebody's word, and reads the archive. */
  async exportOnTheWordOf(name: string, reason: string, ...headlines: string[]): Promise<SavedFile> {
    for (const headline of headlines) {
      await this.dialog.getByRole("checkbox", { name: `Export ${headline} all the same` }).check();
    }
    await this.dialog.getByRole("button", { name: /^Open the gate for/u }).click();
    await this.dialog.getByRole("textbox", { name: "Reason" }).fill(reason);
    await this.dialog.getByRole("textbox", { name: "Name" }).fill(name);
    return await this.host.savedFile(() =>
      this.dialog.getByRole("button", { name: /^Export (?:it|\d+) all the same$/u }).click(),
    );
  }

  async done() {
    await this.dialog.getByRole("button", { name: "Done" }).click();
    await this.dialog.waitFor({ state: "hidden" });
  }
}

import type { Page } from "@playwright/test";
import type { Host, SavedFile } from "../support/host";
import { Inspector } from "./inspector";

/** The inspector's exports. */
export class ExportPane extends Inspector {
  constructor(
    page: Page,
    private readonly host: Host,
  ) {
    super(page, "Export");
  }

  /** Why an export was refused. */
  get refusal() {
    return this.panel.getByRole("alert");
  }

  get format() {
    return this.panel.getByRole("combobox", { name: "Format" });
  }

  get button() {
    return this.panel.getByRole("button", { name: /^Export(?: draft copy)?$/u });
  }

  async setDraft(draft: boolean) {
    await this.panel.getByRole("checkbox", { name: "Draft copy" }).setChecked(draft);
  }

  async choose(format: string) {
    await this.show();
    await this.format.selectOption({ label: format });
  }

  /** Exports and reads the file that comes out. */
  async export(format: string): Promise<SavedFile> {
    await this.choose(format);
    return await this.host.savedFile(() => this.button.click());
  }

  /** Does the export that was refused all the same, on somebody's word. */
  async exportOnTheWordOf(name: string, reason: string): Promise<SavedFile> {
    await this.panel.getByRole("button", { name: /^Open the gate/u }).click();
    const dialog = this.page.getByRole("dialog", { name: "The gate is closed" });
    await dialog.getByRole("textbox", { name: "Reason" }).fill(reason);
    await dialog.getByRole("textbox", { name: "Name" }).fill(name);
    return await this.host.savedFile(() => dialog.getByRole("button", { name: "Export all the same" }).click());
  }

  /** Saves the verification report and reads it. */
  async saveReport(edition: "public" | "internal", format: "html" | "md" | "json"): Promise<SavedFile> {
    await this.show();
    await this.panel.getByRole("combobox", { name: "Edition" }).selectOption(edition);
    await this.panel.getByRole("combobox", { name: "Report as" }).selectOption(format);
    return await this.host.savedFile(() => this.panel.getByRole("button", { name: /^Save .*report$/u }).click());
  }
}

import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { Inspector } from "./inspector";

/** The inspector's checks and exports. */
export class ExportPane extends Inspector {
  constructor(page: Page) {
    super(page, "Export");
  }

  get findings() {
    return this.pane.getByRole("list", { name: "Findings" }).getByRole("listitem");
  }

  get gate() {
    return this.pane.getByRole("region", { name: "Checks" });
  }

  async setDraft(draft: boolean) {
    await this.pane.getByRole("checkbox", { name: "Draft copy" }).setChecked(draft);
  }

  async choose(format: string) {
    await this.show();
    await this.pane.getByRole("combobox", { name: "Format" }).selectOption({ label: format });
  }

  async press() {
    await this.pane
      .getByRole("region", { name: "Export" })
      .getByRole("button", { name: "Export", exact: true })
      .click();
  }

  /** Exports and reads the file that comes out. */
  async export(format: string): Promise<{ name: string; text: string }> {
    await this.choose(format);
    const download = this.page.waitForEvent("download");
    await this.press();
    const file = await download;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
  }
}

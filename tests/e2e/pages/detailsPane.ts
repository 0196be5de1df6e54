import type { Page } from "@playwright/test";
import { Inspector } from "./inspector";

/** The inspector's details: stage, sign-off, slug, tags. */
export class DetailsPane extends Inspector {
  constructor(page: Page) {
    super(page, "Details");
  }

  get stage() {
    return this.pane.getByRole("combobox", { name: "Stage" });
  }

  async addTag(tag: string) {
    await this.show();
    await this.pane.getByRole("combobox", { name: "Tags" }).fill(tag);
    await this.page.keyboard.press("Enter");
  }

  tag(tag: string) {
    return this.pane.getByRole("button", { name: `Remove ${tag}` });
  }

  async moveTo(stage: string) {
    await this.show();
    await this.stage.selectOption({ label: stage });
  }
}

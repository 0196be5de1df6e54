import type { Page } from "@playwright/test";
import { Inspector } from "./inspector";

/** The inspector's history: everything that happened to the article, the newest first. */
export class HistoryPane extends Inspector {
  constructor(page: Page) {
    super(page, "History");
  }

  get events() {
    return this.panel.getByRole("listitem");
  }

  event(words: string | RegExp) {
    return this.events.filter({ hasText: words });
  }

  async showClaimsToo(shown: boolean) {
    await this.panel.getByRole("switch", { name: "Claims too" }).setChecked(shown);
  }
}

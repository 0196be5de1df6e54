import type { Page } from "@playwright/test";
import { Inspector } from "./inspector";

/** The inspector's checks: how the gate stands, and what has been found. */
export class ChecksPane extends Inspector {
  constructor(page: Page) {
    super(page, "Checks");
  }

  get findings() {
    return this.panel.getByRole("listitem");
  }

  finding(words: string | RegExp) {
    return this.findings.filter({ hasText: words });
  }

  /** Goes to where a finding is mended. */
  async mend(words: string | RegExp) {
    await this.show();
    await this.finding(words).getByRole("button").first().click();
  }

  /** Opens the settings where it is said how much a check weighs. */
  async weigh(title: string) {
    await this.panel.getByRole("heading", { name: title }).getByRole("button").click();
  }
}

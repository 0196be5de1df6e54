import { expect, type Page } from "@playwright/test";

/** Backups of the desk, and the files that were put aside. */
export class Safekeeping {
  constructor(private readonly page: Page) {}

  get dialog() {
    return this.page.getByRole("dialog", { name: "Backups" });
  }

  get backingUp() {
    return this.dialog.getByRole("region", { name: "Back up the desk" });
  }

  get restoring() {
    return this.dialog.getByRole("region", { name: "Restore a backup" });
  }

  get putAside() {
    return this.dialog.getByRole("region", { name: "Files put aside" });
  }

  /** By the desk's menu, as somebody who looks for it does. */
  async open() {
    await this.page.getByRole("navigation", { name: "Desk" }).getByRole("button", { name: "More" }).click();
    await this.page.getByRole("menuitem", { name: "Backups…" }).click();
    await expect(this.dialog).toBeVisible();
  }

  async backUp() {
    await this.backingUp.getByRole("button", { name: "Back up now" }).click();
    await expect(this.backingUp.getByRole("status")).toContainText("Last backup");
  }

  async close() {
    await this.page.keyboard.press("Escape");
    await expect(this.dialog).toBeHidden();
  }
}

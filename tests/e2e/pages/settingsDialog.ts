import { expect, type Page } from "@playwright/test";

type Section = "You" | "Checks" | "Policies" | "New articles" | "Publishing" | "Appearance";

/** The settings of the desk and the window. */
export class SettingsDialog {
  constructor(private readonly page: Page) {}

  get dialog() {
    return this.page.getByRole("dialog", { name: "Settings" });
  }

  async open() {
    await this.page.keyboard.press("ControlOrMeta+,");
    await expect(this.dialog).toBeVisible();
  }

  async close() {
    await this.page.keyboard.press("Escape");
    await expect(this.dialog).toBeHidden();
  }

  async show(section: Section) {
    await this.dialog.getByRole("tab", { name: section }).click();
  }

  policy(title: string) {
    return this.dialog.getByRole("switch", { name: title });
  }

  check(title: string) {
    return this.dialog.getByRole("list", { name: "Checks" }).getByRole("combobox", { name: title });
  }

  get language() {
    return this.dialog.getByRole("combobox", { name: "Default language" });
  }

  get theme() {
    return this.dialog.getByRole("combobox", { name: "Theme" });
  }

  /** Says who publishes, and where. */
  async publish(publisher: string, siteAddress: string) {
    await this.show("Publishing");
    await this.dialog.getByRole("textbox", { name: "Publisher" }).fill(publisher);
    await this.dialog.getByRole("textbox", { name: "Site address" }).fill(siteAddress);
    await this.dialog.getByRole("button", { name: "Save publishing" }).click();
  }

  /** Waits until the last change is on disk. */
  async saved() {
    await expect(this.dialog.getByRole("status")).toHaveText("Saved.");
  }
}

import { expect, type Page } from "@playwright/test";

/** Everything that can be done or gone to, by a part of its name. */
export class Palette {
  constructor(private readonly page: Page) {}

  get dialog() {
    return this.page.getByRole("dialog", { name: "Command palette" });
  }

  get field() {
    return this.dialog.getByRole("combobox");
  }

  get choices() {
    return this.dialog.getByRole("option");
  }

  /** The choices of one kind. */
  group(title: "Recent" | "Actions" | "Articles" | "Claims" | "Headings" | "Sources") {
    return this.dialog.getByRole("group", { name: title }).getByRole("option");
  }

  async open() {
    await this.page.keyboard.press("ControlOrMeta+k");
    await expect(this.field).toBeFocused();
  }

  /** Opens the palette, types, and takes the first choice, which must have these words. */
  async go(typed: string, expected: string | RegExp = new RegExp(typed, "iu")) {
    await this.open();
    await this.field.fill(typed);
    await expect(this.choices.first()).toContainText(expected);
    await this.page.keyboard.press("Enter");
    await expect(this.dialog).toBeHidden();
  }
}

import { expect, type Page } from "@playwright/test";
import { Inspector } from "./inspector";

/** The kept versions of the article, in the inspector's history, and what compares them. */
export class VersionsView extends Inspector {
  constructor(page: Page) {
    super(page, "History");
  }

  override async show() {
    await super.show();
    const button = this.panel.getByRole("button", { name: "Versions", exact: true });
    if ((await button.getAttribute("aria-pressed")) !== "true") await button.click();
  }

  get nameField() {
    return this.panel.getByRole("textbox", { name: "Name this version" });
  }

  get rows() {
    return this.panel.getByRole("listitem");
  }

  row(words: string | RegExp) {
    return this.rows.filter({ hasText: words });
  }

  async nameNow(name: string) {
    await this.show();
    await this.nameField.fill(name);
    await this.nameField.press("Enter");
    await expect(this.row(name)).toBeVisible();
  }

  /** Does something of a version's menu. */
  async choose(words: string, action: string) {
    await this.show();
    await this.row(words)
      .first()
      .getByRole("button", { name: /^More for/u })
      .click();
    await this.page.getByRole("menuitem", { name: action }).click();
  }

  async compareWithNow(words: string) {
    await this.show();
    await this.row(words)
      .first()
      .getByRole("button", { name: /^Compare with now/u })
      .click();
    await expect(this.comparison).toBeVisible();
  }

  get comparison() {
    return this.page.getByRole("dialog", { name: "Compare versions" });
  }

  get earlier() {
    return this.comparison.getByRole("combobox", { name: "Earlier" });
  }

  get later() {
    return this.comparison.getByRole("combobox", { name: "Later" });
  }

  /** What a version is called in the lists of the comparison. */
  async labelOf(words: string): Promise<string> {
    const labels = await this.later.getByRole("option").allTextContents();
    return labels.find((label) => label.startsWith(words)) ?? words;
  }

  get bringBack() {
    return this.comparison.getByRole("button", { name: "Bring back the earlier version" });
  }
}

import type { Page } from "@playwright/test";

/** The table of the article on the page, and the menu of what can be done to it. */
export class TableOnPage {
  constructor(private readonly page: Page) {}

  get root() {
    return this.page.getByRole("textbox", { name: "Article text" }).getByRole("table");
  }

  get rows() {
    return this.root.getByRole("row");
  }

  cell(name: string) {
    return this.root.getByRole("cell", { name, exact: true });
  }

  /** Cells that are selected as such. Nothing but their look tells them, as everywhere in browsers. */
  get selectedCells() {
    return this.page.locator(".selectedCell");
  }

  get menu() {
    return this.page.getByRole("menu", { name: "Table" });
  }

  item(name: string) {
    return this.menu.getByRole(/^Header/u.test(name) ? "menuitemcheckbox" : "menuitem", { name });
  }

  /** Opens the menu by key and picks something in it, as somebody without a mouse does. */
  async choose(name: string) {
    await this.page.keyboard.press("Alt+F10");
    await this.item(name).press("Enter");
    await this.menu.waitFor({ state: "hidden" });
  }

  /** Fills cells one after the other. */
  async fill(...texts: string[]) {
    for (const [index, text] of texts.entries()) {
      if (index > 0) await this.page.keyboard.press("Tab");
      await this.page.keyboard.type(text);
    }
  }
}

import { expect, type Page } from "@playwright/test";

/** More than the menu has. */
const MOST_ITEMS = 20;

/** The table of the article on the page, and the menu of what can be done to it. */
export class TableOnPage {
  constructor(private readonly page: Page) {}

  get root() {
    return this.page.getByRole("textbox", { name: "Article text" }).getByRole("table");
  }

  get rows() {
    return this.root.getByRole("row");
  }

  /** The cells of a row, counted from 0, whatever they are the head of. */
  cellsOf(row: number) {
    const all = this.rows.nth(row);
    return all.getByRole("cell").or(all.getByRole("columnheader")).or(all.getByRole("rowheader"));
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
    await this.#openMenu();
    const item = this.item(name);
    await expect(item).toBeEnabled();
    await item.focus();
    await expect(item).toBeFocused();
    await this.page.keyboard.press("Enter");
    await this.menu.waitFor({ state: "hidden" });
    // Only then do keys reach the table again.
    await expect(this.page.getByRole("textbox", { name: "Article text" })).toBeFocused();
  }

  /** Selects cells with Shift and a key and opens the menu in the same moment: whether it offers `name` as soon as it is there. */
  async isOfferedAtOnceAfter(key: string, name: string): Promise<boolean> {
    return await this.page.getByRole("textbox", { name: "Article text" }).evaluate(
      (text, [key, name]) =>
        new Promise<boolean>((resolve) => {
          const press = (init: KeyboardEventInit) =>
            text.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init }));
          const look = () => {
            const items = [...document.querySelectorAll("[role=menuitem]")];
            const item = items.find(({ textContent }) => textContent === name);
            if (item) resolve(item.getAttribute("aria-disabled") !== "true");
            else requestAnimationFrame(look);
          };
          press({ key, shiftKey: true });
          press({ key: "F10", altKey: true });
          look();
        }),
      [key, name] as const,
    );
  }

  /** Asks, once the text has the focus again, which cell the caret was in at that moment. */
  async caretAtFocus(): Promise<() => Promise<string | null | undefined>> {
    const seen = await this.page.getByRole("textbox", { name: "Article text" }).evaluateHandle((text) => {
      const seen: { cell?: string | null } = {};
      const look = () => {
        const node = document.getSelection()?.anchorNode;
        seen.cell = (node instanceof Element ? node : node?.parentElement)?.closest("td, th")?.textContent ?? null;
      };
      text.addEventListener("focus", look, { once: true });
      return seen;
    });
    return async () => await seen.evaluate(({ cell }) => cell);
  }

  /** Opens the menu by key and walks down it, with keys alone. */
  async walkTo(name: string) {
    await this.#openMenu();
    for (let step = 0; step < MOST_ITEMS; step += 1) {
      await this.page.keyboard.press("ArrowDown");
      if (await this.item(name).evaluate((item) => item === document.activeElement)) break;
    }
    await this.page.keyboard.press("Enter");
    await this.menu.waitFor({ state: "hidden" });
  }

  /** By key, until it has the focus: an item that had it before would lose it again, and a key would go to the text. */
  async #openMenu() {
    await this.page.keyboard.press("Alt+F10");
    await expect.poll(() => this.menu.evaluate((menu) => menu.contains(document.activeElement))).toBe(true);
  }

  /** Fills cells one after the other. */
  async fill(...texts: string[]) {
    for (const [index, text] of texts.entries()) {
      if (index > 0) await this.page.keyboard.press("Tab");
      await this.page.keyboard.type(text);
    }
  }
}

import { expect, type Page } from "@playwright/test";
import type { FileToGive } from "./deskPane";

/** More lines than any copy of these journeys has. */
const MOST_LINES = 300;

/** The page in the middle: headline, standfirst, byline and text. */
export class ArticlePage {
  constructor(private readonly page: Page) {}

  get headline() {
    return this.page.getByRole("textbox", { name: "Headline" });
  }

  get standfirst() {
    return this.page.getByRole("textbox", { name: "Standfirst" });
  }

  get byline() {
    return this.page.getByRole("textbox", { name: "Byline" });
  }

  get text() {
    return this.page.getByRole("textbox", { name: "Article text" });
  }

  get figure() {
    return this.text.getByRole("figure");
  }

  /** Where what is dragged would go. It has no role: a pointer's affair alone. */
  get dropCursor() {
    return this.page.locator(".stet-dropcursor");
  }

  get toolbar() {
    return this.page.getByRole("toolbar", { name: "Formatting" });
  }

  /** Headline, standfirst, byline and text, going from one to the next with Enter. */
  async write(copy: { headline: string; standfirst?: string; byline?: string; paragraphs: string[] }) {
    await this.headline.fill(copy.headline);
    await this.headline.press("Enter");
    await this.page.keyboard.type(copy.standfirst ?? "");
    await this.page.keyboard.press("Enter");
    await this.page.keyboard.type(copy.byline ?? "");
    await this.page.keyboard.press("Enter");
    for (const [index, paragraph] of copy.paragraphs.entries()) {
      if (index > 0) await this.page.keyboard.press("Enter");
      await this.page.keyboard.type(paragraph);
    }
  }

  /** Types where the caret is, as one step for undo: a pause between two keys would make two of it. */
  async typeAtOnce(words: string) {
    await this.page.keyboard.insertText(words);
  }

  /** Puts the caret into a paragraph. */
  async placeCaretIn(words: string) {
    await this.text.getByText(words).first().click();
  }

  /** Selects words that stand in one paragraph, by dragging over them. */
  async select(words: string) {
    const { from, to } = await this.text.evaluate((root, wanted) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at === -1) continue;
        node.parentElement?.scrollIntoView({ block: "center" });
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const lines = [...range.getClientRects()];
        const [first, last] = [lines.at(0), lines.at(-1)];
        if (!first || !last) break;
        return {
          from: { x: first.left + 1, y: first.top + first.height / 2 },
          to: { x: last.right - 1, y: last.top + last.height / 2 },
        };
      }
      throw new Error(`Nowhere in the text: “${wanted}”`);
    }, words);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 3 });
    await this.page.mouse.up();
  }

  /** Types over words that stand in one paragraph. */
  async replaceWord(words: string, by: string) {
    await this.select(words);
    await this.page.keyboard.type(by);
  }

  /** Goes to the beginning of the text: again, should the editor be about to put the caret where it was last. */
  async walkToStart() {
    await expect(async () => {
      await this.page.keyboard.press("ControlOrMeta+Home");
      expect(await this.#caret()).toMatchObject({ offset: 0, first: true });
    }).toPass();
  }

  /**
   * Goes down the text with the arrow keys, a line at a time, to the paragraph that has these words, and to its beginning. The
   * caret starts at the beginning of a line.
   */
  async walkDownTo(words: string) {
    await this.page.keyboard.press("Home");
    for (let line = 0; line < MOST_LINES; line += 1) {
      if ((await this.#caret()).paragraph.includes(words)) return await this.#caretTaken();
      await this.page.keyboard.press("ArrowDown");
    }
    throw new Error(`${MOST_LINES} lines, and no “${words}”`);
  }

  /** From the beginning of their paragraph: goes to words a word at a time, and selects as much of the text. */
  async selectByKey(words: string) {
    const { paragraph } = await this.#caret();
    const at = paragraph.indexOf(words);
    while ((await this.#caret()).offset < at) await this.page.keyboard.press("ControlOrMeta+ArrowRight");
    while ((await this.#caret()).offset > at) await this.page.keyboard.press("ArrowLeft");
    for (const _ of words) await this.page.keyboard.press("Shift+ArrowRight");
    await this.#caretTaken();
  }

  /** The editor hears of a caret that the browser has moved a moment later: at the latest with the next frame. */
  async #caretTaken() {
    await this.text.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  }

  /** The paragraph that the caret is in, and how far in it. */
  async #caret() {
    return await this.text.evaluate((text) => {
      const selection = document.getSelection();
      const node = selection?.focusNode;
      const block = (node instanceof Element ? node : node?.parentElement)?.closest("p, h2, h3, h4");
      if (!selection || !node || !block) return { paragraph: "", offset: 0, first: false };
      const before = document.createRange();
      before.setStart(block, 0);
      before.setEnd(node, selection.focusOffset);
      return {
        paragraph: block.textContent ?? "",
        offset: before.toString().length,
        first: block === text.firstElementChild,
      };
    });
  }

  /** Marks words as a claim with the keyboard. */
  async markClaim(words: string) {
    await this.select(words);
    await this.page.keyboard.press("ControlOrMeta+Shift+M");
  }

  /** Puts a figure where the caret is. */
  async insertFigure(image: FileToGive) {
    const chooser = this.page.waitForEvent("filechooser");
    await this.toolbar.getByRole("button", { name: "Figure" }).click();
    await (await chooser).setFiles(image);
  }
}

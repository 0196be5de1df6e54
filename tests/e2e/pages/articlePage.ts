import type { Page } from "@playwright/test";
import type { FileToGive } from "./deskPane";

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

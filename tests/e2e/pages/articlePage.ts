import type { Page } from "@playwright/test";

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

  get toolbar() {
    return this.page.getByRole("toolbar", { name: "Formatting" });
  }

  /** Headline, standfirst, byline and text, going from one to the next with Enter. */
  async write(copy: { headline: string; standfirst?: string; byline?: string; paragraphs: string[] }) {
    await this.headline.fill(copy.headline);
    await this.headline.press("Enter");
    await this.standfirst.pressSequentially(copy.standfirst ?? "");
    await this.standfirst.press("Enter");
    await this.byline.pressSequentially(copy.byline ?? "");
    await this.byline.press("Enter");
    for (const [index, paragraph] of copy.paragraphs.entries()) {
      if (index > 0) await this.text.press("Enter");
      await this.page.keyboard.type(paragraph);
    }
  }

  /** Puts the caret into a paragraph. */
  async placeCaretIn(words: string) {
    await this.text.getByText(words).first().click();
  }

  /** Selects words that stand in one paragraph, as a drag over them does. */
  async select(words: string) {
    await this.text.evaluate((root, wanted) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at === -1) continue;
        (root as HTMLElement).focus();
        document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
      throw new Error(`No text node holds “${wanted}”`);
    }, words);
  }

  /** Marks words as a claim with the keyboard. */
  async markClaim(words: string) {
    await this.select(words);
    await this.page.keyboard.press("ControlOrMeta+Shift+M");
  }
}

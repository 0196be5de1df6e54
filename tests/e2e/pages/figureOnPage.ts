import type { Locator, Page } from "@playwright/test";
import type { FileToGive } from "./deskPane";

/** One figure of the article on the page, by its place among all of them. */
export class FigureOnPage {
  readonly root: Locator;

  constructor(
    private readonly page: Page,
    place = 0,
  ) {
    this.root = page.getByRole("textbox", { name: "Article text" }).getByRole("figure").nth(place);
  }

  /** With or without alt text. */
  get image() {
    return this.root.getByRole("img").or(this.root.getByRole("presentation"));
  }

  /** HTML gives captions of figures no role of their own. */
  get caption() {
    return this.root.locator("figcaption");
  }

  get altText() {
    return this.root.getByRole("textbox", { name: "Alt text" });
  }

  get credit() {
    return this.root.getByRole("textbox", { name: "Credit" });
  }

  button(name: "Try again" | "Replace image" | "Choose image" | "Move up" | "Move down" | "Delete figure") {
    return this.root.getByRole("button", { name });
  }

  async replaceImage(image: FileToGive) {
    const chooser = this.page.waitForEvent("filechooser");
    await this.button("Replace image").click();
    await (await chooser).setFiles(image);
  }
}

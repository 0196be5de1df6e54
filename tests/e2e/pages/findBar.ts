import type { Page } from "@playwright/test";

/** The bar that looks for words in the text. */
export class FindBar {
  constructor(private readonly page: Page) {}

  get bar() {
    return this.page.getByRole("search", { name: "Find in the text" });
  }

  get words() {
    return this.bar.getByRole("textbox", { name: "Find" });
  }

  get replacement() {
    return this.bar.getByRole("textbox", { name: "Replace with" });
  }

  get count() {
    return this.bar.getByRole("status");
  }

  button(name: string) {
    return this.bar.getByRole("button", { name, exact: true });
  }
}

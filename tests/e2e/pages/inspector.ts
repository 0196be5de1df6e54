import type { Page } from "@playwright/test";

/** One tab of the pane on the right. */
export class Inspector {
  constructor(
    protected readonly page: Page,
    private readonly name: string,
  ) {}

  get pane() {
    return this.page.getByRole("complementary", { name: "Inspector" });
  }

  async show() {
    const tab = this.pane.getByRole("tab", { name: new RegExp(`^${this.name}`, "u") });
    if ((await tab.getAttribute("aria-selected")) !== "true") await tab.click();
  }
}

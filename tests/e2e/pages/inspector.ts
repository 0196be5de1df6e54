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

  /** What the tab shows. */
  get panel() {
    return this.pane.getByRole("tabpanel");
  }

  get tab() {
    return this.pane.getByRole("tab", { name: new RegExp(`^${this.name}`, "u") });
  }

  async show() {
    if ((await this.tab.getAttribute("aria-selected")) !== "true") await this.tab.click();
  }
}

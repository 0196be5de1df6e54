import type { Page } from "@playwright/test";

/** What the page shows when two people have changed an article at the same time. */
export class ConflictPanel {
  constructor(private readonly page: Page) {}

  get panel() {
    return this.page.getByRole("region", { name: "Two versions of this article" });
  }

  get title() {
    return this.panel.getByRole("heading", { name: "Two people have changed this article" });
  }

  get count() {
    return this.panel.getByRole("status");
  }

  /** One difference, by its title. */
  question(title: string | RegExp) {
    return this.panel.getByRole("group", { name: title });
  }

  get goOn() {
    return this.panel.getByRole("button", { name: "Go on with what is chosen" });
  }

  get takeMine() {
    return this.panel.getByRole("button", { name: "Go on with this one" });
  }

  get takeTheirs() {
    return this.panel.getByRole("button", { name: "Go on with the other one" });
  }
}

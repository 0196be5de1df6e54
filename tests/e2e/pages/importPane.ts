import type { Page } from "@playwright/test";

/** Files on their way in: the preview of one, the list of many. */
export class ImportPane {
  constructor(private readonly page: Page) {}

  /** One article before it comes in. */
  get preview() {
    return this.page.getByRole("dialog", { name: /^Preview of/u });
  }

  /** How the article would look. */
  get paper() {
    return this.preview.getByRole("region", { name: "How it will look" });
  }

  field(name: string) {
    return this.preview.getByRole("textbox", { name, exact: true });
  }

  /** What a line is said to be. */
  line(words: string) {
    return this.preview.getByRole("combobox", { name: `“${words}” is`, exact: true });
  }

  /** All that may come in, a line each. */
  get list() {
    return this.page.getByRole("dialog", { name: "Choose what to import" });
  }

  get rows() {
    return this.list.getByRole("list", { name: "Articles to import" }).getByRole("listitem");
  }

  get unreadable() {
    return this.list.getByRole("list", { name: "Files that cannot be imported" }).getByRole("listitem");
  }

  /** Brings in what is shown or chosen. */
  async import() {
    await this.page
      .getByRole("dialog")
      .getByRole("button", { name: /^Import(?: [\d,]+ articles?)?$/u })
      .click();
  }
}

import { expect, type Page } from "@playwright/test";
import { ImportPane } from "./importPane";

/** A file that a person chooses in the system's file picker. */
export interface FileToGive {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The list of articles on the left. */
export class DeskPane {
  constructor(private readonly page: Page) {}

  get pane() {
    return this.page.getByRole("navigation", { name: "Desk" });
  }

  get articles() {
    return this.pane.getByRole("list", { name: "Articles" }).getByRole("listitem");
  }

  row(headline: string | RegExp) {
    return this.articles.filter({ hasText: headline });
  }

  /** Starts an article and waits, as whoever wants to write does, for the caret in its headline. */
  async newArticle() {
    await this.pane.getByRole("button", { name: "New article" }).click();
    const headline = this.page.getByRole("textbox", { name: "Headline" });
    await expect(headline).toBeFocused();
    await expect(headline).toHaveValue("");
  }

  async open(headline: string | RegExp) {
    await this.row(headline).getByRole("button").first().click();
  }

  get searchBox() {
    return this.pane.getByRole("searchbox", { name: "Search articles" });
  }

  async search(words: string) {
    await this.searchBox.fill(words);
  }

  async openFilters() {
    await this.pane.getByRole("button", { name: "Filter articles" }).click();
  }

  /** Searches kept under a name; they are with the filters. */
  get savedSearches() {
    return this.page.getByRole("region", { name: "Saved searches" });
  }

  async act(headline: string | RegExp, action: "Duplicate" | "Move to trash") {
    await this.row(headline).hover();
    await this.row(headline)
      .getByRole("button", { name: /^Actions for/u })
      .click();
    await this.page.getByRole("menuitem", { name: action }).click();
  }

  async filter(by: "Stage" | "Verification" | "Tag", value: string) {
    await this.pane.getByRole("button", { name: "Filter articles" }).click();
    const popover = this.page.getByRole("dialog", { name: "Show only" });
    await popover.getByRole("combobox", { name: by, exact: true }).selectOption({ label: value });
    await this.page.keyboard.press("Escape");
  }

  /** Leads to the claims that need another look; says how many they are. */
  get reviewEntry() {
    return this.pane.getByRole("button", { name: /^Needs another look/u });
  }

  /** The claims that need another look, over all articles. */
  get review() {
    return this.pane.getByRole("list", { name: "Claims that need another look" }).getByRole("listitem");
  }

  async openTrash() {
    await this.pane.getByRole("button", { name: "More" }).click();
    await this.page.getByRole("menuitem", { name: "Trash" }).click();
  }

  async restore(headline: string) {
    await this.pane
      .getByRole("listitem")
      .filter({ hasText: headline })
      .getByRole("button", { name: /^Restore/u })
      .click();
  }

  /** Takes off everything that the list is narrowed down to. */
  async clearFilters() {
    await this.pane.getByRole("button", { name: "Clear all" }).click();
  }

  /** Says who is at the desk. */
  async signAs(name: string) {
    await this.pane.getByRole("button", { name: /^(?:Set|Change) your name$/u }).click();
    const dialog = this.page.getByRole("dialog", { name: "Who you are" });
    await dialog.getByRole("textbox", { name: "Name" }).fill(name);
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.waitFor({ state: "hidden" });
  }

  /** What came of an import that there is something to say about. */
  get importResults() {
    return this.page.getByRole("dialog", { name: "Import results" });
  }

  /** Files that are looked at before any of them is on the desk. */
  get intake() {
    return new ImportPane(this.page);
  }

  /** Chooses files; what they come to is shown next. */
  async chooseFiles(...files: FileToGive[]) {
    const chooser = this.page.waitForEvent("filechooser");
    await this.pane.getByRole("button", { name: "Import files" }).first().click();
    await (await chooser).setFiles(files);
  }

  /** Chooses files and brings in what they come to, as it is. */
  async import(...files: FileToGive[]) {
    await this.chooseFiles(...files);
    await this.intake.import();
  }
}

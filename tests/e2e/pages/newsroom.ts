import { expect, type Page } from "@playwright/test";
import type { RunningStet } from "../support/stet";
import { ArticlePage } from "./articlePage";
import { ClaimsPane } from "./claimsPane";
import { DeskPane } from "./deskPane";
import { DetailsPane } from "./detailsPane";
import { ExportPane } from "./exportPane";
import { SourcesPane } from "./sourcesPane";

/** Stet's window, by what a person does in it. */
export class Newsroom {
  readonly desk: DeskPane;
  readonly article: ArticlePage;
  readonly claims: ClaimsPane;
  readonly sources: SourcesPane;
  readonly details: DetailsPane;
  readonly exports: ExportPane;

  constructor(
    readonly page: Page,
    /** The folder that the desk is in. */
    readonly folder: string,
    /** The browser host behind the window; null in the desktop app. */
    readonly host: RunningStet | null,
  ) {
    this.desk = new DeskPane(page);
    this.article = new ArticlePage(page);
    this.claims = new ClaimsPane(page);
    this.sources = new SourcesPane(page);
    this.details = new DetailsPane(page);
    this.exports = new ExportPane(page);
  }

  /** A browser of somebody who is not signed in to this desk. */
  async anotherPerson(): Promise<Page> {
    const context = await this.page.context().browser()?.newContext();
    if (!context) throw new Error("The desktop app has no second browser");
    return context.newPage();
  }

  /** Waits until every word on screen is on disk. */
  async saved(): Promise<void> {
    await expect(this.saveState).toHaveText("Saved");
  }

  get saveState() {
    return this.page.getByRole("banner").getByRole("status");
  }
}

import { expect, type Locator, type Page } from "@playwright/test";
import type { Host } from "../support/host";
import { ArticlePage } from "./articlePage";
import { ChecksPane } from "./checksPane";
import { ClaimsPane } from "./claimsPane";
import { ConflictPanel } from "./conflictPanel";
import { DeskPane } from "./deskPane";
import { DetailsPane } from "./detailsPane";
import { ExportPane } from "./exportPane";
import { FindBar } from "./findBar";
import { HistoryPane } from "./historyPane";
import { NotesPane } from "./notesPane";
import { Palette } from "./palette";
import { SourcesPane } from "./sourcesPane";
import { VersionsView } from "./versionsView";

/** More stops than the whole window has. */
const MOST_STOPS = 120;

/** Stet's window, by what a person does in it. */
export class Newsroom {
  readonly desk: DeskPane;
  readonly article: ArticlePage;
  readonly claims: ClaimsPane;
  readonly notes: NotesPane;
  readonly sources: SourcesPane;
  readonly details: DetailsPane;
  readonly checks: ChecksPane;
  readonly history: HistoryPane;
  readonly versions: VersionsView;
  readonly conflict: ConflictPanel;
  readonly exports: ExportPane;
  readonly find: FindBar;
  readonly palette: Palette;

  constructor(
    readonly page: Page,
    readonly host: Host,
  ) {
    this.desk = new DeskPane(page);
    this.article = new ArticlePage(page);
    this.claims = new ClaimsPane(page);
    this.notes = new NotesPane(page);
    this.sources = new SourcesPane(page);
    this.details = new DetailsPane(page);
    this.checks = new ChecksPane(page);
    this.history = new HistoryPane(page);
    this.versions = new VersionsView(page);
    this.conflict = new ConflictPanel(page);
    this.exports = new ExportPane(page, host);
    this.find = new FindBar(page);
    this.palette = new Palette(page);
  }

  get bar() {
    return this.page.getByRole("banner");
  }

  /** The line under the page: counts, outline, and how the text is shown. */
  get shape() {
    return this.page.getByRole("region", { name: "Shape of the copy" });
  }

  get saveState() {
    return this.bar.getByRole("status");
  }

  /** What the window has to say, out of the way. */
  get messages() {
    return this.page.getByRole("region", { name: "Messages" });
  }

  /** Waits until every word on screen is on disk. */
  async saved(): Promise<void> {
    await expect(this.saveState).toHaveText("Saved");
  }

  /** A second window on the same Stet. */
  async anotherWindow(): Promise<Newsroom> {
    return this.#openedIn(await this.host.anotherTab());
  }

  /** A window in another browser, which knows nothing of what this one has open. */
  async anotherBrowser(): Promise<Newsroom> {
    return this.#openedIn(await this.host.anotherBrowser());
  }

  /** What a window shows that reads what another one is writing. */
  get takeOver() {
    return this.page.getByRole("main", { name: "Page" }).getByRole("button", { name: "Take over" });
  }

  async #openedIn(page: Page): Promise<Newsroom> {
    await page.goto(new URL("/", this.page.url()).href);
    return new Newsroom(page, this.host);
  }

  /** Goes from stop to stop with Tab, as somebody without a mouse does, until a control has the focus. */
  async tabTo(control: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await hasFocus(control)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`${MOST_STOPS} stops, and ${control} has never had the focus`);
  }
}

async function hasFocus(control: Locator): Promise<boolean> {
  return (await control.count()) === 1 && (await control.evaluate((element) => element === document.activeElement));
}

import { join } from "node:path";
import type { Newsroom } from "../e2e/pages/newsroom";
import { NEWS_PAGE, textFile } from "../e2e/support/files";
import { expect, test } from "../e2e/support/test";

// Pictures of every pane and state, to be looked at: STET_PICTURES=folder npm run screenshots:states

const folder = process.env["STET_PICTURES"] ?? "pictures";
const INVESTIGATION = /Port Sallow paid/u;
const OFFICE = "Sallow Bay Harbour Authority payment records";

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1440, 900]) {
    test.describe(`${colorScheme}, ${width} wide`, () => {
      test.use({ sample: true, colorScheme, viewport: { width, height: 900 } });
      test.beforeEach(({ newsroom }) => newsroom.page.emulateMedia({ colorScheme, reducedMotion: "reduce" }));

      const take = async ({ page }: Newsroom, name: string) => {
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${width}.png`) });
      };

      test("claims and what they rest on", async ({ newsroom }) => {
        const { claims, desk, page } = newsroom;
        await desk.open(INVESTIGATION);
        await claims.show();
        await take(newsroom, "claims");
        await claims.open("310,000 cubic metres of silt that nobody");
        await take(newsroom, "claim-contradicted");
        const stale = claims.panel.getByRole("listitem").filter({ hasText: "words changed" }).first();
        await stale.getByRole("button").first().click();
        await take(newsroom, "claim-stale");
        await claims.open("They have touched bottom");
        await page.keyboard.press("e");
        await expect(page.getByRole("listbox")).toBeVisible();
        await take(newsroom, "claim-link");
        await page.keyboard.press("Escape");
        await claims
          .card("They have touched bottom")
          .getByRole("button", { name: "Add evidence with details" })
          .click();
        await claims
          .evidenceForm("They have touched bottom")
          .attach(textFile("log of the survey.txt", "Depths", "text/plain"));
        await take(newsroom, "evidence-form");
        await page.setViewportSize({ width, height: 1600 });
        await claims.open("Only Halgrim was admitted");
        await claims
          .card("Only Halgrim was admitted")
          .getByRole("button", { name: /^Fact check/u })
          .click();
        await claims.card("Only Halgrim was admitted").getByRole("switch").click();
        await take(newsroom, "fact-check");
      });

      test("sources", async ({ newsroom }) => {
        const { sources, page } = newsroom;
        await newsroom.desk.open(INVESTIGATION);
        await sources.show();
        await take(newsroom, "sources");
        const name =
          (await sources.panel.getByRole("listitem").first().getByRole("button").first().textContent()) ?? OFFICE;
        await sources.act(name, "Where it is used");
        await expect(sources.usesHeading).toBeVisible();
        await take(newsroom, "source-uses");
        await sources.backToLibrary();
        await sources.planMerger(name, "Maud Hennick");
        await take(newsroom, "source-merge");
        await page.keyboard.press("Escape");
        await sources.open(name);
        await take(newsroom, "source");
        await page.keyboard.press("Escape");
        await sources.retract(name, "The records were altered after the meeting.");
        await take(newsroom, "source-retracted");
        await newsroom.desk.reviewEntry.click();
        await expect(newsroom.desk.review.first()).toBeVisible();
        await take(newsroom, "needs-another-look");
      });

      test("the other panes", async ({ newsroom, complaints }) => {
        complaints.expect(/status of 4\d\d|409/u);
        const { checks, details, exports, history, notes, page } = newsroom;
        await newsroom.desk.open(INVESTIGATION);
        await checks.show();
        await expect(checks.findings.first()).toBeVisible();
        await take(newsroom, "checks");
        await history.show();
        await take(newsroom, "history");
        await details.show();
        await take(newsroom, "details");
        await exports.show();
        await take(newsroom, "export");
        await exports.button.click();
        await expect(exports.refusal).toBeVisible();
        await take(newsroom, "export-refused");
        await notes.show();
        await take(newsroom, "notes-none");
        await newsroom.article.text.getByRole("paragraph").first().click();
        for (const text of [
          "Are there only two? The harbour master counts four.",
          "Four, says the survey. Two at low water.",
        ]) {
          await page.keyboard.press("ControlOrMeta+Alt+m");
          await page.keyboard.type(text);
          await page.keyboard.press("Enter");
        }
        await expect(notes.threads.getByRole("listitem")).toHaveCount(2);
        await take(newsroom, "notes");
        await page.keyboard.press("ControlOrMeta+k");
        await take(newsroom, "palette");
        await page.keyboard.press("Escape");
        await page.keyboard.press("ControlOrMeta+/");
        await take(newsroom, "keys");
        await page.keyboard.press("Escape");
        await page.keyboard.press("ControlOrMeta+,");
        await take(newsroom, "settings");
        await page.getByRole("dialog").getByRole("tab", { name: "Checks" }).click();
        await take(newsroom, "settings-checks");
        await page.keyboard.press("Escape");
        await page.keyboard.press("ControlOrMeta+Alt+f");
        await newsroom.find.words.fill("harbour");
        await take(newsroom, "find");
        await newsroom.find.words.press("Escape");
        await details.moveTo("Ready");
        await expect(page.getByRole("dialog")).toBeVisible();
        await take(newsroom, "gate");
      });

      test("the desk", async ({ newsroom, complaints }) => {
        complaints.expect(/status of 4\d\d|409/u);
        const { desk, page } = newsroom;
        await take(newsroom, "no-article");
        await desk.search("zeppelin");
        await expect(desk.articles).toHaveCount(0);
        await take(newsroom, "nothing-found");
        await page.keyboard.press("Escape");
        await desk.search("");
        await desk.pane.getByRole("button", { name: "Filter articles" }).click();
        await take(newsroom, "filter");
        await page.keyboard.press("Escape");
        await desk.act(/Flood warning/u, "Move to trash");
        await take(newsroom, "undoable");
        await desk.openTrash();
        await take(newsroom, "trash");
        await desk.pane.getByRole("button", { name: /^Back/u }).first().click();
        await desk.chooseFiles(textFile("page.txt", NEWS_PAGE));
        await expect(desk.intake.paper).toContainText("Cold Point");
        await take(newsroom, "import-preview");
        await newsroom.page.keyboard.press("Escape");
        await desk.import(textFile("page.txt", NEWS_PAGE), textFile("broken.json", "{"));
        await expect(desk.importResults).toContainText("not imported");
        await take(newsroom, "import");
        await page.keyboard.press("Escape");
        await desk.newArticle();
        await newsroom.claims.show();
        await take(newsroom, "new-article");
      });

      test("two windows", async ({ newsroom, complaints }) => {
        complaints.expect(/net::ERR_FAILED|status of 412/u);
        await newsroom.desk.open(INVESTIGATION);
        await expect(newsroom.claims.meter).toBeVisible();
        const reading = await newsroom.anotherWindow();
        await reading.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await reading.desk.open(INVESTIGATION);
        await expect(reading.takeOver).toBeVisible();
        await take(reading, "reading");
        await reading.page.close();
        const other = await newsroom.anotherBrowser();
        await other.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await other.desk.open(INVESTIGATION);
        await expect(other.claims.meter).toBeVisible();
        await other.page.route("**/api/articles/*", (route) =>
          route.request().method() === "PATCH" ? route.abort() : route.continue(),
        );
        await other.article.headline.press("End");
        await other.page.keyboard.press("ControlOrMeta+End");
        await other.page.keyboard.type(", again");
        await expect(other.saveState).toContainText("Not saved");
        await take(other, "not-saved");
        await newsroom.article.headline.press("End");
        await newsroom.page.keyboard.press("ControlOrMeta+End");
        await newsroom.page.keyboard.type(" at low water");
        await newsroom.saved();
        await other.page.unrouteAll();
        await other.saveState.getByRole("button", { name: "Try again" }).click();
        await expect(other.page.getByRole("region", { name: "Two versions of this article" })).toBeVisible();
        await take(other, "conflict");
      });

      test("from right to left", async ({ newsroom }) => {
        await newsroom.desk.open(/محطة/u);
        await newsroom.claims.show();
        const first = newsroom.claims.panel
          .getByRole("list", { name: "Claims in the text" })
          .getByRole("button")
          .first();
        await first.click();
        await take(newsroom, "arabic");
      });
    });
  }
}

test.describe("an empty desk", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`in the ${colorScheme} theme`, async ({ newsroom: { page, desk } }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await expect(desk.pane).toContainText("This desk is empty");
      await page.screenshot({ path: join(folder, `empty-desk-${colorScheme}-1440.png`) });
    });
  }
});

for (const [name, width, height, forcedColors] of [
  ["4k", 3840, 2160, "none"],
  ["laptop", 1280, 800, "none"],
  ["system-colours", 1440, 900, "active"],
] as const) {
  test.describe(name, () => {
    test.use({ sample: true, viewport: { width, height } });

    test("an open claim", async ({ newsroom }) => {
      const { page } = newsroom;
      await page.emulateMedia({ forcedColors, reducedMotion: "reduce" });
      await newsroom.desk.open(INVESTIGATION);
      await newsroom.claims.open("310,000 cubic metres of silt that nobody");
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: join(folder, `${name}.png`) });
    });
  });
}

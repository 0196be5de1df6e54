import { BatchExport } from "./pages/batchExport";
import { expectUsable } from "./support/axe";
import { NEWS_PAGE, textFile } from "./support/files";
import { stet } from "./support/stet";
import { expect, test } from "./support/test";

// Every state that the screen can be in and that accessibility.spec.ts does not come by on its way. No rule is switched off,
// and no element is left out.

const INVESTIGATION = /Port Sallow paid/u;
const CLAIM = "They have touched bottom";
const REFUSED = /409 \(Conflict\)|net::ERR_FAILED|status of 412|status of 4\d\d/u;

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"];
const WIDE_TABLE = `<!doctype html><html lang="en"><head><title>What was landed</title></head><body><h1>What was landed</h1>
<p>The landings of ten months.</p><table><tr><th></th>${months.map((month) => `<th>${month}_of_the_year</th>`).join("")}</tr>
<tr><td>Tonnes</td>${months.map((_, index) => `<td>${index * 7}</td>`).join("")}</tr></table></body></html>`;

test.use({ sample: true });
// One look of axe's at a full window takes a second or two.
test.slow();

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    test.beforeEach(({ newsroom }) => newsroom.page.emulateMedia({ reducedMotion: "reduce" }));

    test("wide tables, the find bar and what opens from the page's bars", async ({ newsroom }) => {
      const { article, desk, find, page } = newsroom;
      await desk.import(textFile("landings.html", WIDE_TABLE, "text/html"));
      await expect(article.text.getByRole("table")).toBeVisible();
      await expectUsable(newsroom, "a table wider than the page");
      await article.text.getByText("Tonnes").click();
      await page.keyboard.press("Alt+F10");
      await expect(page.getByRole("menu", { name: "Table" })).toBeVisible();
      await expectUsable(newsroom, "the menu of the table");
      await page.keyboard.press("Escape");
      await page.keyboard.press("ControlOrMeta+Alt+f");
      await find.words.fill("landings");
      await expect(find.count).not.toBeEmpty();
      await expectUsable(newsroom, "find and replace");
      await find.words.fill("(");
      await find.button("Regular expression").click();
      await expectUsable(newsroom, "an expression that is none");
      await find.words.press("Escape");
      await newsroom.shape.getByRole("button", { name: "Outline" }).click();
      await expect(page.getByRole("menu")).toBeVisible();
      await expectUsable(newsroom, "the outline");
      await page.keyboard.press("Escape");
      await page.setViewportSize({ width: 1024, height: 800 });
      await article.toolbar.getByRole("button", { name: "More formatting" }).click();
      await expect(page.getByRole("menu")).toBeVisible();
      await expectUsable(newsroom, "the tools that find no room");
      await page.getByRole("menuitemcheckbox", { name: "Link" }).click();
      await expect(page.getByRole("dialog", { name: "Link" })).toBeVisible();
      await expectUsable(newsroom, "the address of a link");
    });

    test("an export of several, from the selection to what came of it", async ({ newsroom }) => {
      const { desk, page } = newsroom;
      const batch = new BatchExport(page, newsroom.host);
      await desk.articles
        .first()
        .getByRole("button")
        .first()
        .click({ modifiers: ["ControlOrMeta"] });
      await expect(batch.bar).toBeVisible();
      await expectUsable(newsroom, "articles selected");
      await batch.bar.getByRole("button", { name: "Select all shown" }).click();
      await batch.bar.getByRole("button", { name: "Export…" }).click();
      await expect(batch.dialog.getByRole("status")).toContainText("The gate is closed for");
      await expectUsable(newsroom, "a choice of formats");
      await batch.choose("Word document (DOCX)");
      await batch.choose("Plain text");
      await expectUsable(newsroom, "formats with their options");
      await batch.export();
      await expect(batch.refused.first()).toBeVisible();
      await expectUsable(newsroom, "what came of an export");
      await batch.dialog
        .getByRole("checkbox", { name: /all the same$/u })
        .first()
        .check();
      await batch.dialog.getByRole("button", { name: /^Open the gate for/u }).click();
      await batch.dialog.getByRole("button", { name: "Export it all the same" }).click();
      await expect(batch.dialog.getByRole("alert")).toBeVisible();
      await expectUsable(newsroom, "a gate that is opened without a reason");
    });

    test("lists and menus while they are open", async ({ newsroom }) => {
      const { claims, desk, details, page, sources } = newsroom;
      await desk.open(INVESTIGATION);
      await claims.open(CLAIM);
      await page.keyboard.press("e");
      await expect(page.getByRole("listbox")).toBeVisible();
      await expectUsable(newsroom, "sources offered as evidence");
      await page.keyboard.press("Escape");
      await claims.card(CLAIM).getByRole("combobox", { name: "Assigned to" }).click();
      await expect(page.getByRole("listbox")).toBeVisible();
      await expectUsable(newsroom, "people to assign a claim to");
      await page.keyboard.press("Escape");
      await claims.card(CLAIM).getByRole("button", { name: "Add evidence with details" }).click();
      await claims.evidenceForm(CLAIM).form.getByRole("combobox", { name: "Source" }).fill("a");
      await expect(page.getByRole("listbox")).toBeVisible();
      await expectUsable(newsroom, "sources for evidence with details");
      await page.keyboard.press("Escape");
      await claims.panel.getByRole("button", { name: "Filter claims" }).click();
      await expect(page.getByRole("dialog", { name: "Show only" })).toBeVisible();
      await expectUsable(newsroom, "what the claims are narrowed by");
      await page.getByRole("dialog").getByRole("combobox", { name: "Verdict" }).selectOption({ index: 1 });
      await page.keyboard.press("Escape");
      await expectUsable(newsroom, "claims narrowed");
      await details.show();
      for (const name of ["Language", "Tags", "Subjects"]) {
        await details.panel.getByRole("combobox", { name }).fill(name === "Language" ? "en" : "a");
        await expect(page.getByRole("listbox")).toBeVisible();
        await expectUsable(newsroom, `suggestions for ${name}`);
        await page.keyboard.press("Escape");
      }
      await sources.show();
      await sources.panel
        .getByRole("button", { name: /^Actions for/u })
        .first()
        .click();
      await expect(page.getByRole("menu")).toBeVisible();
      await expectUsable(newsroom, "what can be done with a source");
      await page.keyboard.press("Escape");
      await desk.pane.getByRole("button", { name: "Filter articles" }).click();
      await expectUsable(newsroom, "what the desk is narrowed by");
      await page.keyboard.press("Escape");
      await desk.pane.getByRole("button", { name: "More" }).click();
      await expect(page.getByRole("menu")).toBeVisible();
      await expectUsable(newsroom, "the menu of the desk");
      await page.keyboard.press("Escape");
      await desk.search("zeppelin");
      await expect(desk.articles).toHaveCount(0);
      await expectUsable(newsroom, "nothing found");
    });

    test("dialogs", async ({ newsroom, complaints }) => {
      complaints.expect(REFUSED);
      const { claims, desk, details, page, sources } = newsroom;
      const dialog = page.getByRole("dialog");
      const leave = async () => {
        await page.keyboard.press("Escape");
        await expect(dialog).toBeHidden();
      };
      await desk.open(INVESTIGATION);
      await expect(claims.meter).toBeVisible();
      await sources.show();
      const name = (await sources.panel.getByRole("listitem").first().getByRole("button").first().textContent()) ?? "";
      await sources.act(name, "Merge into another source…");
      await dialog.getByRole("button", { name: "Merge", exact: true }).click();
      await expectUsable(newsroom, "a merger without a second source");
      await dialog.getByRole("combobox", { name: "Merge with" }).fill("Maud");
      await page.getByRole("option", { name: "Maud" }).first().click();
      await expectUsable(newsroom, "a merger");
      await leave();
      await sources.act(name, "Retract…");
      await dialog.getByRole("button", { name: "Retract", exact: true }).click();
      await expectUsable(newsroom, "a retraction without a reason");
      await leave();
      await sources.act(name, "Where it is used");
      await expect(sources.usesHeading).toBeVisible();
      await expectUsable(newsroom, "where a source is used");
      await details.show();
      await details.panel.getByRole("button", { name: "Sign off" }).click();
      await expectUsable(newsroom, "signing off");
      await desk.chooseFiles(textFile("landings.html", WIDE_TABLE, "text/html"));
      await expect(desk.intake.paper).toContainText("Tonnes");
      await expectUsable(newsroom, "a preview of an import");
      await leave();
      await desk.chooseFiles(textFile("page.txt", NEWS_PAGE), textFile("broken.json", "{"));
      await expect(desk.intake.unreadable).toHaveCount(1);
      await expectUsable(newsroom, "files to choose from");
      await desk.intake.import();
      await expect(desk.importResults).toContainText("1 file not imported");
      await expectUsable(newsroom, "an import that partly failed");
      await leave();
      await page.keyboard.press("ControlOrMeta+,");
      for (const section of ["You", "Checks", "Policies", "New articles", "Publishing", "Appearance"]) {
        await dialog.getByRole("tab", { name: section }).click();
        await expectUsable(newsroom, `settings: ${section}`);
      }
      await leave();
      await desk.pane.getByRole("button", { name: /^(?:Set|Change) your name$/u }).click();
      await expectUsable(newsroom, "the question for a name");
    });

    test("what goes, what waits and what two windows say of each other @browser-only", async ({
      newsroom,
      complaints,
    }) => {
      complaints.expect(REFUSED);
      const { desk, page } = newsroom;
      await page.route(/\/api\/articles\/[0-9A-Z]{26}$/u, () => {});
      await desk.open(/The woman who listens/u);
      await expect(page.getByRole("main").getByText("Opening the article")).toBeAttached();
      await expectUsable(newsroom, "an article that is still coming");
      await page.unrouteAll({ behavior: "ignoreErrors" });
      await desk.openTrash();
      await expectUsable(newsroom, "an empty trash");
      await desk.pane.getByRole("button", { name: /^Back/u }).first().click();
      await desk.act(/Flood warning/u, "Move to trash");
      await expect(newsroom.messages).toContainText("trash");
      await expectUsable(newsroom, "a message that offers undo");
      await desk.openTrash();
      await expect(desk.pane.getByRole("button", { name: /^Restore/u })).toBeVisible();
      await expectUsable(newsroom, "an article in the trash");
      await desk.pane.getByRole("button", { name: /^Back/u }).first().click();

      await desk.open(INVESTIGATION);
      await expect(newsroom.claims.meter).toBeVisible();
      const reading = await newsroom.anotherWindow();
      await reading.desk.open(INVESTIGATION);
      await expect(reading.takeOver).toBeVisible();
      await expectUsable(reading, "reading what another window writes");
      await reading.page.close();

      const other = await newsroom.anotherBrowser();
      await other.desk.open(INVESTIGATION);
      await expect(other.claims.meter).toBeVisible();
      await other.page.route("**/api/articles/*", (route) =>
        route.request().method() === "PATCH" ? route.abort() : route.continue(),
      );
      await other.article.text.press("ControlOrMeta+End");
      await other.page.keyboard.type(" Theirs.");
      await expect(other.saveState).toContainText("Not saved");
      await expectUsable(other, "words that could not be saved");
      await newsroom.article.text.press("ControlOrMeta+End");
      await page.keyboard.type(" Mine.");
      await newsroom.saved();
      await other.page.unrouteAll();
      await other.saveState.getByRole("button", { name: "Try again" }).click();
      await expect(other.page.getByRole("region", { name: "Two versions of this article" })).toBeVisible();
      await expectUsable(other, "two versions of an article");
    });

    test("a desk that is empty, and one that can only be read @browser-only", async ({ newsroom }) => {
      await newsroom.page.route("**/api/desk", async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, json: { ...(await answer.json()), readOnly: true } });
      });
      await newsroom.page.reload();
      await expect(newsroom.desk.pane).toContainText("Here you can read everything");
      await expectUsable(newsroom, "a desk that can only be read");
    });
  });
}

test.describe("an empty desk", () => {
  test.use({ sample: false });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`teaches how to begin, in the ${colorScheme} theme`, async ({ newsroom, desk }) => {
      await newsroom.page.emulateMedia({ colorScheme });
      await expect(newsroom.desk.pane).toContainText("This desk is empty");
      await expectUsable(newsroom, "an empty desk");
      await newsroom.desk.newArticle();
      for (const pane of [newsroom.claims, newsroom.notes, newsroom.sources, newsroom.history]) {
        await pane.show();
        await expectUsable(newsroom, "an empty pane");
      }
      await stet(desk, "new", "--headline", "From outside");
      await expect(newsroom.desk.row("From outside")).toBeVisible();
    });
  }
});

for (const [how, viewport, media] of [
  ["900 pixels wide", { width: 900, height: 700 }, {}],
  ["magnified to 200 %", { width: 720, height: 450 }, {}],
  ["as narrow as magnified to 400 %", { width: 360, height: 640 }, {}],
  ["in the colours of the system", { width: 1440, height: 900 }, { forcedColors: "active" }],
  ["with more contrast", { width: 1440, height: 900 }, { contrast: "more" }],
] as const) {
  test.describe(how, () => {
    test.use({ viewport });

    test("every pane and the largest dialogs", async ({ newsroom }) => {
      const { bar, claims, desk, page } = newsroom;
      await page.emulateMedia({ ...media, reducedMotion: "reduce" });
      // The inspector is there before the desk where they take turns.
      await desk.open(INVESTIGATION);
      const show = bar.getByRole("button", { name: "Show inspector" });
      if (await show.isVisible()) await show.click();
      await claims.open(CLAIM);
      await expectUsable(newsroom, "an open claim");
      for (const pane of [
        newsroom.notes,
        newsroom.sources,
        newsroom.details,
        newsroom.checks,
        newsroom.exports,
        newsroom.history,
      ]) {
        await pane.show();
        await expectUsable(newsroom, "a pane");
      }
      await newsroom.find.bar.or(page.locator("body")).first().press("ControlOrMeta+Alt+f");
      await expect(newsroom.find.bar).toBeVisible();
      await expectUsable(newsroom, "the find bar");
      await newsroom.find.words.press("Escape");
      for (const keys of ["ControlOrMeta+k", "ControlOrMeta+/", "ControlOrMeta+,"]) {
        await page.keyboard.press(keys);
        await expect(page.getByRole("dialog")).toBeVisible();
        await expectUsable(newsroom, keys);
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog")).toBeHidden();
      }
      const table = textFile("landings.html", WIDE_TABLE, "text/html");
      for (const files of [[table], [table, textFile("page.txt", NEWS_PAGE)]]) {
        const chooser = page.waitForEvent("filechooser");
        await page.keyboard.press("ControlOrMeta+o");
        await (await chooser).setFiles(files);
        await expect(desk.intake.paper.or(desk.intake.rows.first())).toBeVisible();
        await expectUsable(newsroom, files.length > 1 ? "files to choose from" : "a preview of an import");
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog")).toBeHidden();
      }
    });
  });
}

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { BatchExport } from "../e2e/pages/batchExport";
import { stet } from "../e2e/support/stet";
import { expect, test } from "../e2e/support/test";
import { LONG_HEADLINE, LOOKS, picturing } from "./picturing";

// Pictures of articles on their way out, to be looked at.

const INVESTIGATION = /Port Sallow paid/u;

test.setTimeout(240_000);
test.use({ actionTimeout: 10_000 });

for (const [look, media] of LOOKS) {
  const { colorScheme } = media;
  const take = picturing(look);

  test.describe(`outgoing, ${look}`, () => {
    test.use({ colorScheme, sample: true });

    test("of one article", async ({ newsroom, complaints }) => {
      complaints.expect(/status of 4\d\d/u);
      const { article, desk, exports, page } = newsroom;
      await page.emulateMedia({ ...media, reducedMotion: "reduce" });
      await desk.open(INVESTIGATION);
      await exports.choose("Word document (DOCX)");
      await take(newsroom, "out-closed");
      await exports.setDraft(true);
      await take(newsroom, "out-draft");
      await exports.setDraft(false);
      await exports.button.click();
      await expect(exports.refusal).toBeVisible();
      await take(newsroom, "out-refused");
      await exports.panel.getByRole("button", { name: /^Open the gate/u }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await page.getByRole("dialog").getByRole("button", { name: "Export all the same" }).click();
      await take(newsroom, "out-override");
      await page.keyboard.press("Escape");
      await article.headline.fill("Sorrel Dunmarrow says who was paid");
      await newsroom.details.show();
      await newsroom.details.panel.getByRole("textbox", { name: "Slug" }).fill("sorrel-dunmarrow");
      await page.keyboard.press("Tab");
      await newsroom.saved();
      await exports.show();
      await exports.button.click();
      await expect(exports.refusal).toBeVisible();
      await take(newsroom, "out-leak");
    });

    test("of several articles", async ({ desk: path, folder: files, start, complaints }) => {
      complaints.expect(/status of 4\d\d/u);
      await mkdir(join(files, "in"));
      for (let index = 0; index < 40; index += 1) {
        const headline = index === 3 ? `${LONG_HEADLINE} TK` : index === 5 ? "عودة العبارة TK" : `Lantern ${index} TK`;
        await writeFile(
          join(files, "in", `${index}.txt`),
          `${headline}\n\nBy Tam Orrin\n\nThe lantern of TK was lit.\n`,
        );
      }
      for (const name of ["Ebbridge", "Skerrow"])
        await writeFile(
          join(files, "in", `${name}.txt`),
          `Lantern of ${name}\n\nBy Tam Orrin\n\nThe lantern was lit.\n`,
        );
      await writeFile(
        join(files, "in", "leak.txt"),
        "Sorrel Dunmarrow lit the lantern\n\nBy Sorrel Dunmarrow\n\nThe lantern was lit by Sorrel Dunmarrow, who may be had at 01632 960417.\n",
      );
      const newsroom = await start();
      await newsroom.page.emulateMedia({ ...media, reducedMotion: "reduce" });
      await stet(path, "import", join(files, "in"));
      const { desk, page } = newsroom;
      const batch = new BatchExport(page, newsroom.host);
      await expect(desk.articles.first()).toContainText("antern");
      await desk.articles
        .first()
        .getByRole("button")
        .first()
        .click({ modifiers: ["ControlOrMeta"] });
      await desk.articles
        .nth(3)
        .getByRole("button")
        .first()
        .click({ modifiers: ["Shift"] });
      await take(newsroom, "out-selection");
      await batch.bar.getByRole("button", { name: "Select all shown" }).click();
      await take(newsroom, "out-selection-all");
      await batch.bar.getByRole("button", { name: "Export…" }).click();
      await expect(batch.dialog.getByRole("status")).toContainText("The gate is closed for");
      await take(newsroom, "out-choice");
      await batch.choose("Word document (DOCX)");
      await batch.choose("Plain text");
      await take(newsroom, "out-choice-options");
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(/api\/exports\/[0-9a-f]+$/u, async (route) => {
        await held;
        await route.continue();
      });
      const saved = batch.export();
      await expect(batch.dialog.getByRole("progressbar")).toBeVisible();
      await take(newsroom, "out-running");
      release();
      await saved;
      await expect(batch.refused.first()).toBeVisible();
      await take(newsroom, "out-summary");
      await batch.refused.last().scrollIntoViewIfNeeded();
      await take(newsroom, "out-summary-scrolled");
      await batch.refused.first().hover();
      await page.mouse.wheel(0, -20_000);
      for (const name of [/^Export Flood/u, /^Export محطة/u, /^Export Lantern 1 TK/u])
        await batch.dialog.getByRole("checkbox", { name }).check();
      await take(newsroom, "out-summary-ticked");
      await batch.dialog.getByRole("button", { name: /^Open the gate/u }).click();
      await batch.dialog.getByRole("button", { name: "Export 3 all the same" }).click();
      await expect(batch.dialog.getByRole("alert")).toBeVisible();
      await take(newsroom, "out-gates");
      await batch.dialog.getByRole("textbox", { name: "Reason" }).fill("The page goes to the printer at nine.");
      await page.unrouteAll({ behavior: "ignoreErrors" });
      await newsroom.host.savedFile(() => batch.dialog.getByRole("button", { name: "Export 3 all the same" }).click());
      await expect(batch.dialog).toContainText("stet-export-2.zip");
      await take(newsroom, "out-summary-again");
      await batch.done();
      await desk.search("TK");
      await expect(desk.articles.first()).toContainText("TK");
      await batch.askForFound();
      await expect(batch.dialog.getByRole("status")).toContainText("The gate is closed for");
      await take(newsroom, "out-choice-all-closed");
      await batch.button.click();
      await expect(batch.refused.first()).toBeVisible();
      await take(newsroom, "out-summary-none");
    });
  });
}

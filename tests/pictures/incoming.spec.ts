import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { pasteInto } from "../e2e/pages/clipboard";
import { NEWS_PAGE, textFile } from "../e2e/support/files";
import { expect, test } from "../e2e/support/test";
import { aWordFile } from "../support/incoming/aWordFile";
import { aWordpressSite } from "../support/incoming/aWordpressSite";
import { LONG_HEADLINE, LONG_NAME, LOOKS, picturing } from "./picturing";

// Pictures of files on their way in, to be looked at. STET_TRACKED_DOCX names a Word file with tracked changes, if there is one.

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const ARABIC = `# عودة العبارة إلى خليج سالو بعد أربعة أشهر من التوقف

بقلم تام أورين

عادت العبارة يوم الاثنين إلى خليج Sallow بعد 120 يوماً، وقال القبطان إن المحرك الجديد يعمل.

## ما قاله القبطان

> لم نكن نعرف متى نعود.
`;

test.setTimeout(240_000);
test.use({ actionTimeout: 10_000 });

for (const [look, media] of LOOKS) {
  const { colorScheme } = media;
  const take = picturing(look);

  test.describe(`incoming, ${look}`, () => {
    test.use({ colorScheme });

    test("files on their way in", async ({ newsroom, complaints }) => {
      complaints.expect(/status of 4\d\d/u);
      const { desk, page } = newsroom;
      const { intake } = desk;
      await page.emulateMedia({ ...media, reducedMotion: "reduce" });
      const leave = async () => {
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog")).toBeHidden();
      };
      // As a native menu asks: nobody has touched the window yet, and so no file picker may open.
      const inspector = await page.context().newCDPSession(page);
      await inspector.send("Runtime.evaluate", {
        expression:
          'document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "o", ctrlKey: true, bubbles: true }))',
      });
      await expect(page.getByRole("dialog", { name: "Import" })).toBeVisible();
      await take(newsroom, "in-ways");
      await leave();

      await desk.chooseFiles(textFile("page.txt", NEWS_PAGE));
      await expect(intake.paper).toContainText("Cold Point");
      await take(newsroom, "in-one");
      await intake.preview.getByRole("combobox", { name: /What the keepers say/u }).selectOption("Leave out");
      await intake.field("Headline").fill(LONG_HEADLINE);
      await intake.preview
        .getByRole("checkbox", { name: /^Leave out/u })
        .first()
        .check();
      await take(newsroom, "in-mapped");
      await leave();

      const long = "The fog lifted over the harbour. ".repeat(20).trim();
      await desk.chooseFiles(textFile(LONG_NAME, `# Fog\n\n${long}\n\nBoats left.\n`, "text/markdown"));
      await intake.preview.getByRole("combobox", { name: /^“The fog lifted/u }).selectOption("Headline");
      await expect(intake.preview.getByRole("alert")).toBeVisible();
      await take(newsroom, "in-too-long");
      await leave();

      const remote = `# Fog lifts\n\nThe fog lifted.\n\n![The quay](https://images.port-courier.example/quay.png)\n\n![Lamp](https://cdn.lamps.example/a.png)\n\nBoats left.\n`;
      await desk.chooseFiles(textFile("fog.md", remote, "text/markdown"));
      await expect(intake.paper).toContainText("not in the file");
      await take(newsroom, "in-remote");
      await leave();

      await desk.chooseFiles(textFile("العبارة.md", ARABIC, "text/markdown"));
      await expect(intake.paper).toContainText("القبطان");
      await take(newsroom, "in-arabic");
      await intake.import();
      await expect(newsroom.article.headline).toHaveValue(/العبارة/u);

      const board = await aWordFile([
        { text: "DRAFT, not for circulation" },
        { text: "Harbour board votes on the lamp", style: "Heading1" },
        { text: "By Ines Marr" },
        { text: "The board met for three hours on Monday, and nobody left.", comment: "Was it not four?" },
        { text: "What was said", style: "Heading2" },
        { text: "The lamp stays where it has been since 1931.", comment: "1932, says the register." },
      ]);
      await desk.chooseFiles({ name: "board.docx", mimeType: DOCX, buffer: board });
      await expect(intake.preview).toContainText("2 notes");
      await take(newsroom, "in-word");
      await leave();
      const tracked = process.env["STET_TRACKED_DOCX"];
      if (tracked) {
        await desk.chooseFiles({ name: "tracked.docx", mimeType: DOCX, buffer: await readFile(tracked) });
        await expect(intake.paper).toBeVisible();
        await take(newsroom, "in-tracked");
        await leave();
      }

      await desk.chooseFiles(textFile("العبارة.md", ARABIC, "text/markdown"));
      await expect(intake.preview).toContainText("on the desk");
      await take(newsroom, "in-duplicate");
      await leave();

      await desk.chooseFiles(
        textFile(
          "courier.xml",
          aWordpressSite([
            { title: "Fog lifts", copy: "<p>The fog lifted on Monday.</p>" },
            { title: LONG_HEADLINE, copy: '<p>High water at <b>nine</b>.</p><img src="https://x.example/a.png">' },
            { title: "عودة العبارة إلى خليج سالو", copy: "<p>عادت العبارة.</p>" },
            { title: "", copy: "<p>It was relit on Tuesday.</p>" },
          ]),
          "text/xml",
        ),
      );
      await expect(intake.rows).toHaveCount(4);
      await take(newsroom, "in-several");
      await intake.list.getByRole("button", { name: "Preview Fog lifts" }).click();
      await expect(intake.paper).toContainText("The fog lifted");
      await take(newsroom, "in-several-one");
      await intake.preview.getByRole("button", { name: "Back to the list" }).click();
      await leave();

      await desk.chooseFiles(
        textFile("fog.md", remote, "text/markdown"),
        textFile("broken.stet.json", '{"schema": "stet/article", ', "application/json"),
        textFile(LONG_NAME, `# ${LONG_HEADLINE}\n\nHigh water at nine.\n`, "text/markdown"),
        textFile("العبارة.md", ARABIC, "text/markdown"),
        { name: "cut off.docx", mimeType: DOCX, buffer: board.subarray(0, 400) },
        textFile("page.txt", NEWS_PAGE),
      );
      await expect(intake.unreadable).toHaveCount(2);
      await take(newsroom, "in-damaged");
      await intake.import();
      await expect(desk.importResults).toBeVisible();
      await take(newsroom, "in-results");
      await leave();

      const many = Array.from({ length: 200 }, (_, index) =>
        textFile(
          index === 3 ? LONG_NAME : `story-${index}.md`,
          `# ${index % 7 === 3 ? LONG_HEADLINE : `Story ${index}`}\n\nWhat happened on day ${index}.\n`,
          "text/markdown",
        ),
      );
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(/previews\?name=story-57/u, async (route) => {
        await held;
        await route.continue();
      });
      await desk.chooseFiles(...many);
      await expect(page.getByRole("dialog", { name: "Reading files" })).toContainText("58 of 200");
      await take(newsroom, "in-reading");
      release();
      await expect(intake.list.getByRole("status")).toContainText("200 of 200", { timeout: 60_000 });
      await take(newsroom, "in-200");
      await intake.rows.first().hover();
      await page.mouse.wheel(0, 6_000);
      await expect(intake.list.getByText("Story 100", { exact: true })).toBeVisible();
      await take(newsroom, "in-200-scrolled");
      await page.unrouteAll({ behavior: "ignoreErrors" });
      let asked = 0;
      let goOn = () => {};
      const waiting = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      await page.route("**/api/import/previews/*", async (route) => {
        if (route.request().method() === "POST" && ++asked === 90) await waiting;
        await route.continue();
      });
      await intake.import();
      await expect(page.getByRole("dialog", { name: "Importing files" })).toContainText("90 of 200", {
        timeout: 60_000,
      });
      await take(newsroom, "in-importing");
      goOn();
      await expect(desk.importResults).toBeVisible({ timeout: 60_000 });
      await take(newsroom, "in-200-results");
    });

    test("ways in beside the file picker", async ({ newsroom, folder: files }) => {
      const { desk, page } = newsroom;
      await page.emulateMedia({ ...media, reducedMotion: "reduce" });
      await desk.newArticle();
      const copy = join(files, "copy");
      await mkdir(join(copy, "empty"), { recursive: true });
      await drag(page, [copy], ["dragEnter", "dragOver"]);
      await take(newsroom, "in-drop");
      await drag(page, [copy], ["dragOver", "drop"]);
      await expect(newsroom.messages).toContainText("Nothing in there");
      await take(newsroom, "in-empty-folder");
      await newsroom.palette.go("new article from clip", /New Article from Clipboard/u);
      const dialog = page.getByRole("dialog", { name: "New article from clipboard" });
      await expect(dialog).toBeVisible();
      await take(newsroom, "in-paste");
      await page.keyboard.press("Escape");
      await expect(dialog).toBeHidden();
      await pasteInto(desk.articles.first().getByRole("button").first(), {
        html: "<h1>Copied from the web</h1><p>The <b>lamp</b> is lit.</p><ul><li>One</li></ul>",
        text: "Copied from the web\nThe lamp is lit.",
      });
      await expect(desk.intake.paper).toContainText("lamp");
      await take(newsroom, "in-pasted");
    });
  });
}

/** Drags files and folders of the disk over the list, as a file manager does. */
async function drag(page: Page, files: string[], types: readonly ("dragEnter" | "dragOver" | "drop")[]): Promise<void> {
  const box = await page.getByRole("navigation", { name: "Desk" }).boundingBox();
  const at = { x: (box?.x ?? 0) + 100, y: (box?.y ?? 0) + 300 };
  const input = await page.context().newCDPSession(page);
  for (const type of types) {
    await input.send("Input.dispatchDragEvent", { type, ...at, data: { items: [], files, dragOperationsMask: 1 } });
  }
}

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { aWordFile } from "../support/incoming/aWordFile";
import { aWordpressSite } from "../support/incoming/aWordpressSite";
import { pasteInto } from "./pages/clipboard";
import { NEWS_PAGE, PICTURE, textFile } from "./support/files";
import { stetJson } from "./support/stet";
import { expect, test } from "./support/test";

const SAVED_PAGE = `<!doctype html><html lang="en"><body><article><h1>The lamp burns again</h1>
<p>The lamp on the pier burns again, after three dark nights and a long meeting.</p>
<img src="./Lamp_files/lamp.png" alt="The lamp">
<p>Nobody on the board would say what it had cost, or who is to pay for it.</p></article></body></html>`;

/** How a browser notes in its console that a file could not be read. */
const UNREADABLE = /status of 422/u;

const MINUTES = `# Document1

Harbour board meets at dawn

By Ines Marr and Tam Orrin

## What was said

The board met for **three hours** on Monday.

- The lamp stays
- The timer goes
`;

test("a file is looked at, put right line by line, and comes in as it was shown", async ({ newsroom }) => {
  const { article, desk } = newsroom;
  const { intake } = desk;
  await desk.chooseFiles(textFile("minutes.md", MINUTES, "text/markdown"));
  await expect(intake.paper.getByRole("heading", { name: "Document1" })).toBeVisible();
  await expect(intake.preview).toContainText("2 list items");
  await expect(intake.field("Byline")).toHaveValue("Ines Marr, Tam Orrin");
  await intake.line("Document1").selectOption("Leave out");
  await intake.line("Harbour board meets at dawn").selectOption("Headline");
  await expect(intake.field("Headline")).toHaveValue("Harbour board meets at dawn");
  await expect(intake.paper.getByRole("heading").first()).toHaveText("Harbour board meets at dawn");
  await expect(intake.paper).not.toContainText("Document1");
  await intake.field("Section").fill("Harbour");
  await intake.preview.getByRole("combobox", { name: "Headings" }).selectOption("One level down");
  await expect(desk.articles).toHaveCount(0);
  await intake.import();
  await expect(article.headline).toHaveValue("Harbour board meets at dawn");
  await expect(article.byline).toHaveValue("Ines Marr, Tam Orrin");
  await expect(article.text.getByRole("heading", { name: "What was said", level: 3 })).toBeVisible();
  await expect(article.text).not.toContainText("Document1");
  await expect(desk.articles).toHaveCount(1);
});

test("a Word file is previewed with its comments, mapped and imported", async ({ newsroom }) => {
  const { article, desk, notes } = newsroom;
  const { intake } = desk;
  const buffer = await aWordFile([
    { text: "DRAFT, not for circulation" },
    { text: "Harbour board votes on the lamp", style: "Heading1" },
    { text: "By Ines Marr" },
    { text: "The board met for three hours on Monday, and nobody left.", comment: "Was it not four?" },
    { text: "What was said", style: "Heading2" },
    { text: "The lamp stays where it has been since 1931." },
  ]);
  const mimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  await desk.chooseFiles({ name: "board.docx", mimeType, buffer });
  await expect(intake.preview).toContainText("1 note");
  await expect(intake.paper).toContainText("DRAFT, not for circulation");
  await intake.line("DRAFT, not for circulation").selectOption("Leave out");
  const board = intake.line("Harbour board votes on the lamp");
  if ((await board.inputValue()) !== "headline") await board.selectOption("Headline");
  await expect(intake.paper).not.toContainText("DRAFT");
  await intake.field("Headline").fill("Board votes on the lamp");
  await intake.import();
  await expect(article.headline).toHaveValue("Board votes on the lamp");
  await expect(article.text).not.toContainText("DRAFT");
  await expect(article.text.getByRole("heading", { name: "What was said" })).toBeVisible();
  await notes.show();
  await expect(notes.panel).toContainText("Was it not four?");
});

test("of a file with several articles, some are chosen", async ({ newsroom }) => {
  const { article, desk } = newsroom;
  const { intake } = desk;
  const site = aWordpressSite([
    { title: "Fog lifts", copy: "<p>The fog lifted on Monday.</p>" },
    { title: "Tide turns", copy: "<p>High water at <b>nine</b>.</p>" },
    { title: "Lamp relit", copy: "<p>It was relit on Tuesday.</p>" },
  ]);
  await desk.chooseFiles(textFile("courier.xml", site, "text/xml"));
  await expect(intake.rows).toHaveCount(3);
  await expect(intake.rows.nth(1)).toContainText("courier.xml, no. 2");
  await intake.list.getByRole("checkbox", { name: "Lamp relit" }).uncheck();
  await intake.list.getByRole("button", { name: "Preview Tide turns" }).click();
  await expect(intake.paper.getByRole("strong")).toHaveText("nine");
  await intake.preview.press("Escape");
  await expect(intake.list.getByRole("button", { name: "Preview Tide turns" })).toBeFocused();
  await intake.import();
  await expect(desk.importResults.getByRole("status")).toHaveText("2 articles imported.");
  await desk.importResults.getByRole("button", { name: "Open Tide turns" }).click();
  await expect(article.headline).toHaveValue("Tide turns");
  await expect(desk.articles).toHaveCount(2);
});

test("images on the web are named, and none is asked for unless somebody agrees", async ({ newsroom }) => {
  const { article, desk } = newsroom;
  const { intake } = desk;
  // Nobody is there: an address of this machine is refused before anything is asked.
  const page = "# Fog lifts\n\nThe fog lifted.\n\n![The quay](http://127.0.0.1:9/quay.png)\n\nBoats left.\n";
  await desk.chooseFiles(textFile("fog.md", page, "text/markdown"));
  await expect(intake.paper).toContainText("An image that is not in the file: The quay");
  const fetching = intake.preview.getByRole("checkbox", { name: "Fetch 1 image from 127.0.0.1:9" });
  await expect(fetching).not.toBeChecked();
  await fetching.check();
  await intake.import();
  await expect(desk.importResults).toContainText("its address leads into a private network");
  await desk.importResults.getByRole("button", { name: "Open Fog lifts" }).click();
  await expect(article.text.getByRole("figure")).toBeVisible();
});

test("a file that is well understood is one key away from the desk, and Escape leaves everything as it was", async ({
  newsroom,
}) => {
  const { article, desk, page } = newsroom;
  await desk.chooseFiles(textFile("fog.md", "# Fog lifts\n\nThe fog lifted on Monday.\n", "text/markdown"));
  await expect(desk.intake.paper).toContainText("The fog lifted");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(desk.articles).toHaveCount(0);
  await desk.chooseFiles(textFile("fog.md", "# Fog lifts\n\nThe fog lifted on Monday.\n", "text/markdown"));
  await expect(desk.intake.preview.getByRole("button", { name: "Import" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(article.headline).toHaveValue("Fog lifts");
});

test("a line that is too long for its place keeps the article out until it is put right", async ({ newsroom }) => {
  const { desk } = newsroom;
  const { intake } = desk;
  const long = "The fog lifted over the harbour. ".repeat(20).trim();
  await desk.chooseFiles(textFile("fog.md", `# Fog\n\n${long}\n\nBoats left.\n`, "text/markdown"));
  await intake.preview.getByRole("combobox", { name: /^“The fog lifted/u }).selectOption("Headline");
  await expect(intake.preview.getByRole("alert")).toContainText("500 characters");
  await expect(intake.preview.getByRole("button", { name: "Import" })).toHaveAttribute("aria-disabled", "true");
  await intake.preview.getByRole("combobox", { name: /^“The fog lifted/u }).selectOption("Text");
  await intake.import();
  await expect(newsroom.article.headline).toHaveValue("Fog");
});

test("a damaged file among good ones is named, and some of the others are chosen", async ({ newsroom, complaints }) => {
  complaints.expect(UNREADABLE);
  const { desk, page } = newsroom;
  const { intake } = desk;
  await desk.chooseFiles(
    textFile("fog.md", "# Fog lifts\n\nThe fog lifted on Monday.\n", "text/markdown"),
    textFile("broken.stet.json", '{"schema": "stet/article", ', "application/json"),
    textFile("tide.md", "# Tide turns\n\nHigh water at nine.\n", "text/markdown"),
    textFile("page.txt", NEWS_PAGE),
  );
  await expect(intake.rows).toHaveCount(3);
  await expect(intake.unreadable).toHaveText([/broken\.stet\.json.*damaged/su]);
  await intake.list.getByRole("button", { name: "Select none" }).click();
  await expect(intake.list.getByRole("status")).toContainText("0 of 3 articles chosen, 1 file cannot be read");
  await intake.list.getByRole("checkbox", { name: "Fog lifts" }).check();
  await intake.list.getByRole("checkbox", { name: "Tide turns" }).check();
  await intake.rows.filter({ hasText: "Tide turns" }).getByRole("button", { name: "Preview Tide turns" }).click();
  await intake.field("Headline").fill("Tide turned");
  await intake.preview.getByRole("button", { name: "Back to the list" }).click();
  await expect(intake.rows.filter({ hasText: "Tide turned" })).toBeVisible();
  await intake.import();
  await expect(desk.importResults.getByRole("status")).toHaveText("2 files imported, 1 file not imported.");
  await desk.importResults.getByRole("button", { name: "Open Tide turned" }).click();
  await expect(newsroom.article.headline).toHaveValue("Tide turned");
  await expect(desk.articles).toHaveCount(2);
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("an article that is on the desk already is said to be", async ({ newsroom }) => {
  const { desk } = newsroom;
  await desk.import(textFile("fog.md", "# Fog lifts\n\nThe fog lifted on Monday.\n", "text/markdown"));
  await expect(newsroom.article.headline).toHaveValue("Fog lifts");
  await desk.chooseFiles(textFile("again.md", "# Fog lifts\n\nThe fog lifted on Monday.\n", "text/markdown"));
  await expect(desk.intake.preview).toContainText("An article with this headline is on the desk");
});

test("copy from another program becomes an article by a paste onto the list", async ({ newsroom }) => {
  const { article, desk } = newsroom;
  await desk.newArticle();
  await pasteInto(desk.articles.first().getByRole("button").first(), {
    html: "<h1>Copied from the web</h1><p>The <b>lamp</b> is lit.</p>",
    text: "Copied from the web\nThe lamp is lit.",
  });
  await expect(desk.intake.paper.getByRole("heading")).toHaveText("Copied from the web");
  await desk.intake.import();
  await expect(article.headline).toHaveValue("Copied from the web");
  await expect(article.text.getByRole("strong")).toHaveText("lamp");
  await pasteInto(desk.articles.first().getByRole("button").first(), { files: [PICTURE] });
  await expect(desk.intake.preview).toContainText("1 image");
  await expect(desk.intake.paper.getByRole("presentation")).toHaveJSProperty("naturalWidth", 1);
});

test("what is on the clipboard becomes an article; where that may not be looked at, a paste does it @browser-only", async ({
  newsroom,
}) => {
  const { article, desk, page, palette } = newsroom;
  const command = () => palette.go("new article from clip", /New Article from Clipboard/u);
  await command();
  const dialog = page.getByRole("dialog", { name: "New article from clipboard" });
  await expect(dialog).toContainText("may not look at the clipboard");
  const place = dialog.getByRole("textbox", { name: "Paste here" });
  await expect(place).toBeFocused();
  await pasteInto(place, { text: "Lamp relit\n\nIt was relit on Tuesday.\n" });
  await expect(dialog).toBeHidden();
  await expect(desk.intake.paper).toContainText("It was relit on Tuesday.");
  await desk.intake.import();
  await expect(article.headline).toHaveValue("Lamp relit");

  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(async () => {
    const html = new Blob(["<h1>Tide</h1><ul><li>High at nine</li></ul>"], { type: "text/html" });
    const text = new Blob(["Tide"], { type: "text/plain" });
    await navigator.clipboard.write([new ClipboardItem({ "text/html": html, "text/plain": text })]);
  });
  await command();
  await expect(desk.intake.paper.getByRole("heading")).toHaveText("Tide");
  await expect(desk.intake.paper.getByRole("listitem")).toHaveText("High at nine");
});

test("a folder is dropped onto the desk, and what Stet reads of it comes in @browser-only", async ({
  newsroom,
  folder,
  desk: dir,
}) => {
  const { desk, page } = newsroom;
  await mkdir(join(folder, "copy", "1931", "deep"), { recursive: true });
  await mkdir(join(folder, "copy", ".cache"), { recursive: true });
  await writeFile(join(folder, "copy", "fog.md"), "# Fog lifts\n\nThe fog lifted on Monday.\n");
  await writeFile(join(folder, "copy", "1931", "deep", "tide.md"), "# Tide turns\n\nHigh water at nine.\n");
  await writeFile(join(folder, "copy", ".cache", "old.md"), "# Old\n\nOld words.\n");
  await writeFile(join(folder, "copy", "program.exe"), "MZ");
  // As a browser saves a page whole: its pictures lie in a folder beside it, with what it is framed by.
  await mkdir(join(folder, "copy", "Lamp_files"));
  await writeFile(join(folder, "copy", "Lamp.html"), SAVED_PAGE);
  await writeFile(join(folder, "copy", "Lamp_files", "lamp.png"), PICTURE.buffer);
  await writeFile(join(folder, "copy", "Lamp_files", "frame.html"), "<p>Buy lamps.</p>");
  await dropFiles(page, [join(folder, "copy")]);
  await expect(desk.intake.rows).toHaveCount(3);
  await desk.intake.rows.getByRole("button", { name: "Preview The lamp burns again" }).click();
  await expect(desk.intake.paper.getByRole("img", { name: "The lamp" })).toBeVisible();
  await desk.intake.preview.getByRole("button", { name: "Back to the list" }).click();
  await expect(desk.intake.rows.filter({ hasText: "Tide turns" })).toContainText("copy/1931/deep/tide.md");
  await desk.intake.import();
  await expect(desk.importResults.getByRole("status")).toHaveText("3 files imported.");
  expect(await stetJson<{ headline: string }[]>(dir, "list")).toHaveLength(3);
});

test("many files are read and brought in with a way to stop", async ({ newsroom }) => {
  const { desk, page } = newsroom;
  const files = Array.from({ length: 60 }, (_, index) =>
    textFile(`story-${index}.md`, `# Story ${index}\n\nWhat happened on day ${index}.\n`, "text/markdown"),
  );
  await desk.chooseFiles(...files);
  await expect(desk.intake.list.getByRole("status")).toContainText("60 of 60 articles chosen");
  let held = () => {};
  const holding = new Promise<void>((resolve) => {
    held = resolve;
  });
  let asked = 0;
  await page.route("**/api/import/previews/*", async (route) => {
    if (route.request().method() === "POST" && ++asked === 3) await holding;
    await route.continue();
  });
  await desk.intake.import();
  const progress = page.getByRole("dialog", { name: "Importing files" });
  await expect(progress).toContainText("3 of 60");
  await progress.getByRole("button", { name: "Stop" }).click();
  held();
  await expect(desk.importResults.getByRole("status")).toHaveText("3 files imported, stopped before 57 files.");
  await expect(desk.articles).toHaveCount(3);
});

test("whoever stops while files are being read can choose among those that have been", async ({ newsroom }) => {
  const { desk, page } = newsroom;
  const files = ["Fog", "Tide", "Lamp", "Wall"].map((name) =>
    textFile(`${name}.md`, `# ${name}\n\nAbout it.\n`, "text/markdown"),
  );
  let held = () => {};
  const holding = new Promise<void>((resolve) => {
    held = resolve;
  });
  await page.route("**/api/import/previews?name=Lamp.md", async (route) => {
    await holding;
    await route.abort();
  });
  await desk.chooseFiles(...files);
  const reading = page.getByRole("dialog", { name: "Reading files" });
  await expect(reading).toContainText("3 of 4: Lamp.md");
  await reading.getByRole("button", { name: "Stop" }).click();
  await expect(desk.intake.list).toContainText("Stopped before 2 of 4 files.");
  held();
  await expect(desk.intake.rows).toHaveCount(2);
  await desk.intake.list.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(desk.articles).toHaveCount(0);
});

/** Drops files and folders of the disk onto the list, as a file manager does. */
async function dropFiles(page: Page, files: string[]): Promise<void> {
  const box = await page.getByRole("navigation", { name: "Desk" }).boundingBox();
  const at = { x: (box?.x ?? 0) + 100, y: (box?.y ?? 0) + 300 };
  const input = await page.context().newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await input.send("Input.dispatchDragEvent", { type, ...at, data });
  }
}

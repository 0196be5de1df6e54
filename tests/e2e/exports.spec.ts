import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { BatchExport } from "./pages/batchExport";
import { stet, stetJson } from "./support/stet";
import { expect, test } from "./support/test";

const HARBOURS = ["Skerrow", "Ebbridge", "Port Sallow", "Tarn Quay"];

function draft(headline: string, byline: string): string {
  return `${headline}\n\n${byline}\n\nThe lantern on the pier was lit again on Monday, after ninety years in the dark.\n`;
}

/** Four stories that may leave, one with something still to come, which may not, and one that no search for lanterns finds. */
async function furnish(desk: string, folder: string): Promise<void> {
  await mkdir(join(folder, "in"));
  for (const harbour of HARBOURS) {
    await writeFile(join(folder, "in", `${harbour}.txt`), draft(`Lantern of ${harbour} is lit`, "By Tam Orrin"));
  }
  await writeFile(join(folder, "in", "unfinished.txt"), draft("Lantern of TK is lit", "By Tam Orrin"));
  await writeFile(
    join(folder, "in", "other.txt"),
    "Herring returns\n\nBy Tam Orrin\n\nThe herring came back to the bay.\n",
  );
  expect((await stet(desk, "import", join(folder, "in"))).code).toBe(0);
}

test("a producer exports a search of five, sees which one was refused and why, mends it and exports it", async ({
  desk,
  folder,
  start,
}) => {
  await furnish(desk, folder);
  const newsroom = await start();
  const batch = new BatchExport(newsroom.page, newsroom.host);
  await newsroom.desk.search("lantern");
  await expect(newsroom.desk.articles).toHaveCount(5);
  await batch.askForFound();
  await expect(batch.dialog).toHaveAccessibleName("Export 5 articles");
  await expect(batch.dialog.getByRole("status")).toContainText("The gate is closed for 1 of 5 articles");
  await batch.choose("Web page (HTML)");
  await batch.choose("Plain text");
  const archive = await batch.export();
  expect(archive.name).toBe("stet-export.zip");
  expect(archive.text).toContain("html/lantern-of-skerrow-is-lit.html");
  expect(archive.text).toContain("text/lantern-of-tarn-quay-is-lit.txt");
  expect(archive.text).toContain("SHA256SUMS.txt");
  expect(archive.text).not.toContain("lantern-of-tk");
  await expect(batch.dialog.getByRole("status").first()).toHaveText("4 articles exported, 1 article refused.");
  await expect(batch.refused).toHaveCount(1);
  await expect(batch.refused).toContainText("The gate is closed");

  await batch.refused.getByRole("button", { name: "Lantern of TK is lit" }).click();
  await expect(newsroom.article.headline).toHaveValue("Lantern of TK is lit");
  await expect(newsroom.checks.panel).toContainText("TK");
  await newsroom.article.headline.fill("Lantern of Ness Head is lit");
  await expect(newsroom.checks.panel).toContainText("Gate open");
  const { name } = await newsroom.exports.export("Web page (HTML)");
  expect(name).toMatch(/^lantern-of-.*\.html$/u);
  const written = await stetJson<{ history: { act: string }[] }>(desk, "show", "lantern-of-skerrow-is-lit");
  expect(written?.history.filter(({ act }) => act === "exported")).toHaveLength(2);
});

test("of the articles that were refused some go out all the same, on somebody's word, and the others stay", async ({
  desk,
  folder,
  start,
}) => {
  await furnish(desk, folder);
  for (const harbour of ["Loe", "Tarn"]) {
    await writeFile(join(folder, `${harbour}.txt`), draft(`Lantern of ${harbour} is TK`, "By Tam Orrin"));
    await stet(desk, "import", join(folder, `${harbour}.txt`));
  }
  const newsroom = await start();
  const { page } = newsroom;
  const batch = new BatchExport(page, newsroom.host);
  await newsroom.desk.search("TK");
  await expect(newsroom.desk.articles).toHaveCount(3);
  await batch.askForFound();
  await batch.choose("Plain text");
  await batch.button.click();
  await expect(batch.dialog.getByRole("status")).toHaveText("No article exported, 3 articles refused.");
  await batch.dialog.getByRole("checkbox", { name: "Export Lantern of Loe is TK all the same" }).check();
  await batch.dialog.getByRole("button", { name: "Open the gate for 1…" }).click();
  await expect(batch.dialog.getByRole("textbox", { name: "Reason" })).toBeFocused();
  await expect(batch.dialog).toContainText("There is a TK in the headline.");
  await page.keyboard.press("Escape");
  await expect(batch.dialog.getByRole("button", { name: "Open the gate for 1…" })).toBeFocused();
  const reason = "The page goes to the printer at nine.";
  const archive = await batch.exportOnTheWordOf("Ada Quill", reason, "Lantern of Loe is TK", "Lantern of Tarn is TK");
  expect(archive.text).toContain("lantern-of-tarn-is-tk.txt");
  expect(archive.text).not.toContain("lantern-of-tk");
  await expect(batch.dialog.getByRole("status")).toHaveText("2 articles exported, 1 article refused.");
  await expect(batch.refused).toContainText("Lantern of TK is lit");
  await expect(batch.dialog.getByRole("button", { name: "Done" })).toBeFocused();
  const out = await stetJson<{ history: object[] }>(desk, "show", "lantern-of-loe-is-tk");
  expect(out?.history.at(-1)).toMatchObject({ act: "exported", override: { reason, by: "Ada Quill" } });
  const kept = await stetJson<{ history: object[] }>(desk, "show", "lantern-of-tk-is-lit");
  expect(kept?.history).toHaveLength(1);
});

test("articles are selected and exported as draft copies by the keyboard alone", async ({ desk, folder, start }) => {
  await furnish(desk, folder);
  const newsroom = await start();
  const { page } = newsroom;
  const batch = new BatchExport(page, newsroom.host);
  const rows = newsroom.desk.articles;
  await expect(rows).toHaveCount(6);
  await newsroom.desk.pane.getByRole("button", { name: "Select", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(rows.first().getByRole("button").first()).toBeFocused();
  await page.keyboard.press("Space");
  await expect(batch.bar).toContainText("1 article selected");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await expect(batch.bar).toContainText("3 articles selected");
  await page.keyboard.press("Shift+ArrowUp");
  await expect(batch.bar).toContainText("2 articles selected");
  await page.keyboard.press("ControlOrMeta+a");
  await expect(batch.bar).toContainText("6 articles selected");
  await page.keyboard.press("Space");
  await expect(batch.bar).toContainText("5 articles selected");
  await page.keyboard.press("Escape");
  await expect(batch.bar).toBeHidden();
  await expect(rows.nth(1).getByRole("button").first()).toBeFocused();
  await page.keyboard.press("Shift+ArrowDown");
  await expect(batch.bar).toContainText("2 articles selected");

  await newsroom.palette.go("Export Articles");
  await expect(batch.dialog).toHaveAccessibleName("Export 2 articles");
  // What is announced can be heard beside a dialog too.
  await expect(page.getByRole("status").filter({ hasText: "2 articles selected." })).toBeAttached();
  const text = batch.dialog.getByRole("checkbox", { name: "Plain text", exact: true });
  await text.focus();
  await page.keyboard.press("Space");
  await batch.dialog.getByRole("checkbox", { name: "Draft copies" }).focus();
  await page.keyboard.press("Space");
  await batch.button.focus();
  const archive = await newsroom.host.savedFile(() => page.keyboard.press("Enter"));
  expect(archive.name).toBe("stet-export-DRAFT-NOT-VERIFIED.zip");
  expect(archive.text).toContain("-DRAFT-NOT-VERIFIED.txt");
  await expect(batch.dialog.getByRole("button", { name: "Done" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(batch.dialog).toBeHidden();
});

test("the mouse selects rows one by one and up to another, and opens them as before", async ({
  desk,
  folder,
  start,
}) => {
  await furnish(desk, folder);
  const newsroom = await start();
  const batch = new BatchExport(newsroom.page, newsroom.host);
  await newsroom.desk.search("lantern");
  await expect(newsroom.desk.articles).toHaveCount(5);
  const row = (index: number) => newsroom.desk.articles.nth(index).getByRole("button").first();
  await row(0).click({ modifiers: ["ControlOrMeta"] });
  await expect(batch.bar).toContainText("1 article selected");
  await row(2).click({ modifiers: ["Shift"] });
  await expect(batch.bar).toContainText("3 articles selected");
  await newsroom.desk.articles.nth(1).getByRole("checkbox").uncheck();
  await expect(batch.bar).toContainText("2 articles selected");
  const headline = (await row(3).textContent()) ?? "";
  await row(3).click();
  await expect(newsroom.article.headline).toHaveValue(headline);
  await expect(batch.bar).toContainText("2 articles selected");
  await newsroom.desk.search("herring");
  await expect(newsroom.desk.articles).toHaveCount(1);
  await expect(batch.bar).toContainText("0 articles selected");
  await batch.bar.getByRole("button", { name: "Select all shown" }).click();
  await expect(batch.box("Herring returns")).toBeChecked();
  await expect(batch.bar).toContainText("1 article selected");
  await batch.bar.getByRole("button", { name: "End selection" }).click();
  await expect(batch.bar).toBeHidden();
});

test("an export that is called off leaves no trace, and can be begun again", async ({ desk, folder, start }) => {
  const headlines = Array.from({ length: 200 }, (_, index) => `عودة العبارة رقم ${index}`);
  await mkdir(join(folder, "in"));
  for (const [index, headline] of headlines.entries()) {
    await writeFile(join(folder, "in", `${index}.txt`), draft(headline, "By Tam Orrin"));
  }
  await stet(desk, "import", join(folder, "in"));
  const newsroom = await start();
  const batch = new BatchExport(newsroom.page, newsroom.host);
  await newsroom.palette.go("Export Articles");
  await expect(batch.dialog).toHaveAccessibleName("Export 200 articles");
  for (const format of ["Web page (HTML)", "Plain text", "Markdown", "Word document (DOCX)"])
    await batch.choose(format);
  await batch.button.click();
  await expect(batch.dialog.getByRole("progressbar", { name: "Export progress" })).toBeVisible();
  await batch.dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(batch.button).toBeFocused();
  const listed = await stetJson<{ version: number }[]>(desk, "list");
  expect(listed?.map(({ version }) => version).filter((version) => version > 1)).toEqual([]);
  for (const format of ["Markdown", "Word document (DOCX)"]) {
    await batch.dialog.getByRole("checkbox", { name: format, exact: true }).uncheck();
  }
  const archive = await batch.export();
  expect(archive.text).toContain("عودة-العبارة-رقم-199.txt");
  await expect(batch.dialog.getByRole("status").first()).toHaveText("200 articles exported.");
  await batch.done();
});

test("a Word document takes its claims along as comments when somebody wants them, and the next time too", async ({
  newsroom,
}) => {
  const { article, claims, desk, exports, page } = newsroom;
  await desk.newArticle();
  await article.write({ headline: "Lamp relit", paragraphs: ["The lamp was relit on Tuesday."] });
  await article.markClaim("relit on Tuesday");
  await claims.giveVerdict("relit on Tuesday", "Verified", "Saw it");
  await exports.choose("Word document (DOCX)");
  await exports.setDraft(true);
  const comments = exports.panel.getByRole("checkbox", { name: /claims.*comments/iu });
  const plain = await newsroom.host.savedFile(() => exports.button.click());
  expect(plain.text).not.toContain("word/comments.xml");
  await comments.check();
  const commented = await newsroom.host.savedFile(() => exports.button.click());
  expect(commented.text).toContain("word/comments.xml");
  await page.reload();
  await exports.show();
  await expect(exports.format).toHaveValue("docx");
  await expect(comments).toBeChecked();
});

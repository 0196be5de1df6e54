import { aPicture } from "../support/aPicture";
import { FigureOnPage } from "./pages/figureOnPage";
import { OtherProgram } from "./pages/otherProgram";
import { SettingsDialog } from "./pages/settingsDialog";
import { TableOnPage } from "./pages/tableOnPage";
import { expect, test } from "./support/test";

const ARABIC = "قال المتحدث إن الميناء مغلق أمام السفن";
const ENGLISH = "The harbour is closed, the spokesman said.";
const HEBREW = "הנמל סגור היום";
const PICTURE = { name: "quay.png", mimeType: "image/png", buffer: Buffer.from(aPicture()) };

test("an Arabic story has an English paragraph in it, each laid out its own way, and a key turns one round", async ({
  newsroom,
}) => {
  const { article, details, page } = newsroom;
  await newsroom.desk.newArticle();
  await details.show();
  await details.language.fill("ar");
  await details.language.press("Enter");
  await article.write({
    headline: "الميناء مغلق منذ 12 يومًا",
    paragraphs: [ARABIC, ENGLISH, "BBC: الميناء مغلق أمام السفن", ""],
  });
  const line = (words: string) => article.text.getByRole("paragraph").filter({ hasText: words });
  await expect(line(ARABIC)).toHaveCSS("direction", "rtl");
  await expect(line("spokesman")).toHaveCSS("direction", "ltr");
  await expect(line("BBC")).toHaveCSS("direction", "rtl");
  await expect(article.text.getByRole("paragraph").last()).toHaveCSS("direction", "rtl");
  await article.placeCaretIn("spokesman");
  const button = article.toolbar.getByRole("button", { name: "Right to left" });
  await expect(button).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("ControlOrMeta+Shift+x");
  await expect(line("spokesman")).toHaveCSS("direction", "rtl");
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await newsroom.saved();
  await page.reload();
  await expect(line("spokesman")).toHaveCSS("direction", "rtl");
  await article.placeCaretIn("spokesman");
  await button.click();
  await expect(line("spokesman")).toHaveCSS("direction", "ltr");
});

test("a Hebrew paragraph and list in an English story are laid out from the right without asking", async ({
  newsroom,
}) => {
  const { article, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "Low tide", paragraphs: [ENGLISH, HEBREW, "* הנמל"] });
  await expect(article.text.getByRole("paragraph").filter({ hasText: HEBREW })).toHaveCSS("direction", "rtl");
  await expect(article.text.getByRole("list")).toHaveCSS("direction", "rtl");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("Again in English");
  await expect(article.text.getByRole("paragraph")).toHaveCSS("direction", "ltr");
});

test("in Arabic the keys, the list, the table, the quotation and the caption go the Arabic way", async ({
  newsroom,
}) => {
  const { article, page, palette } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "عاد المركب Ida 2.0 إلى Velmoor", paragraphs: ["قال المجلس"] });
  await expect(article.headline).toHaveCSS("direction", "rtl");
  // Right after it gets the focus, an editor takes a caret at the very beginning for the browser's doing, and puts it back.
  await newsroom.saved();
  await page.keyboard.press("Home");
  await page.keyboard.type("1");
  await page.keyboard.press("End");
  await page.keyboard.type("2");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("3");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("4");
  await expect(article.text).toHaveText("1قال المجلس324");
  await page.keyboard.press("Enter");
  await page.keyboard.type(`صمت "المجلس" -- ثم عاد`);
  await expect(article.text).toContainText("«المجلس»");
  await page.keyboard.press("Enter");
  await page.keyboard.type("- حبل");
  await page.keyboard.press("Enter");
  await page.keyboard.type("رفيع");
  await page.keyboard.press("Tab");
  const [outer, inner] = [article.text.getByRole("list").first(), article.text.getByRole("list").nth(1)];
  await expect(inner).toHaveCSS("direction", "rtl");
  const right = async (of: typeof outer) => ((await of.boundingBox())?.x ?? 0) + ((await of.boundingBox())?.width ?? 0);
  expect(await right(inner)).toBeLessThan(await right(outer));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("> لن يعود");
  await expect(article.text.getByRole("blockquote")).toHaveCSS("border-right-style", "solid");
  await expect(article.text.getByRole("blockquote").getByRole("paragraph")).toHaveCSS("font-style", "normal");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await palette.go("insert table");
  const table = new TableOnPage(page);
  await table.fill("الشهر", "المراكب", "ملاحظات", "يناير", "12");
  await expect(table.root).toHaveCSS("direction", "rtl");
  const box = async (name: string) => (await table.root.getByRole("columnheader", { name }).boundingBox())?.x ?? 0;
  expect(await box("المراكب")).toBeLessThan(await box("الشهر"));
  await page.keyboard.press("ControlOrMeta+End");
  await article.insertFigure(PICTURE);
  const figure = new FigureOnPage(page);
  await figure.caption.click();
  await page.keyboard.type("الرصيف عند الجزر (Velmoor)");
  await expect(figure.caption).toHaveCSS("direction", "rtl");
  await newsroom.saved();
});

test("words are counted where none are parted by spaces, all of them and those selected", async ({ newsroom }) => {
  const { article, page, shape } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "潮", paragraphs: ["港口很安静。", "แมวนอนบนเรือ"] });
  await expect(shape).toContainText("7 words");
  await page.keyboard.press("Shift+Home");
  await expect(shape).toContainText("4 of 7 words");
});

test("quotation marks and dashes are set as the language has them, and Backspace or undo brings back what was typed", async ({
  newsroom,
}) => {
  const { article, details, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "Low tide", paragraphs: [`"I don't know -- yet...," she said.`] });
  await expect(article.text).toHaveText("“I don’t know — yet…,” she said.");
  await page.keyboard.type(` "`);
  await page.keyboard.press("Backspace");
  await expect(article.text).toHaveText(`“I don’t know — yet…,” she said. "`);
  await page.keyboard.type(`Well" and "`);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(article.text).toHaveText(`“I don’t know — yet…,” she said. "Well" and "`);
  await page.keyboard.press("Enter");
  await details.show();
  await details.language.fill("de");
  await details.language.press("Enter");
  await article.text.press("ControlOrMeta+End");
  await page.keyboard.type(`Er sagte: "Geht's noch?" -- und ging.`);
  await expect(article.text).toContainText("Er sagte: „Geht’s noch?“ – und ging.");
  const settings = new SettingsDialog(page);
  await settings.open();
  await settings.show("Appearance");
  await settings.dialog.getByRole("switch", { name: "Smart quotes and dashes" }).uncheck();
  await settings.close();
  await article.text.press("ControlOrMeta+End");
  await page.keyboard.type(` "So."`);
  await expect(article.text).toContainText(`– und ging. "So."`);
});

test("a claim does not go stale by quotation marks, and three hyphens are still a rule", async ({ newsroom }) => {
  const { article, claims, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "Low tide", paragraphs: ["The board counted 12 boats.", "---"] });
  await expect(article.text.getByRole("separator")).toBeVisible();
  await article.markClaim("12 boats");
  await expect(claims.meter).toContainText("1 claim");
  await article.placeCaretIn("12 boats");
  await page.keyboard.press("Home");
  for (const _ of "The board counted 12 ") await page.keyboard.press("ArrowRight");
  await page.keyboard.type(`"`);
  await expect(article.text.getByTitle("Claim: Unchecked")).toHaveText("12 “boats");
});

test("what is copied out is clean for other programs, and keeps its claims within Stet", async ({ newsroom }) => {
  const { article, claims, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({
    headline: "Low tide",
    paragraphs: ["The board counted 12 boats.", "* rope", "oar", "", "Never again."],
  });
  await article.markClaim("12 boats");
  await expect(claims.meter).toContainText("1 claim");
  const letter = await OtherProgram.open(page);
  await article.placeCaretIn("Never again.");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("ControlOrMeta+c");
  const given = await letter.paste();
  expect(Object.keys(given).toSorted()).toEqual(["text/html", "text/plain"]);
  expect(given["text/plain"]).toBe("The board counted 12 boats.\n\n• rope\n• oar\n\nNever again.");
  expect(given["text/html"]).toContain(
    "<p>The board counted 12 boats.</p><ul><li><p>rope</p></li><li><p>oar</p></li></ul><p>Never again.</p>",
  );
  expect(given["text/html"]).not.toMatch(/data-|class=|style=|span/u);
  await article.text.press("ControlOrMeta+End");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ControlOrMeta+v");
  await expect(claims.meter).toContainText("2 claims");
});

test("a confidential name does not get out by the clipboard, and moves with its claims within Stet", async ({
  newsroom,
}) => {
  const { article, claims, messages, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({
    headline: "Low tide",
    paragraphs: ["The board counted 12 boats.", "Perrin Oldcastle told us.", ""],
  });
  await article.markClaim("12 boats");
  await claims.addEvidenceFromNewSource("12 boats", {
    name: "Perrin Oldcastle",
    terms: "Confidential",
    publicLabel: "a clerk",
  });
  const letter = await OtherProgram.open(page);
  await article.text.press("ControlOrMeta+a");
  await page.keyboard.press("ControlOrMeta+x");
  await expect(messages).toContainText("Cut for Stet only: it holds a protected detail.");
  await expect(messages).not.toContainText("Oldcastle");
  await expect(article.text).toHaveText("");
  expect(JSON.stringify(await letter.paste())).not.toMatch(/boats|Oldcastle/u);
  await article.text.focus();
  await page.keyboard.press("ControlOrMeta+v");
  await expect(article.text).toContainText("Perrin Oldcastle told us.");
  await expect(article.text.getByTitle("Claim: Unchecked")).toHaveText("12 boats");
  await expect(claims.meter).toContainText("1 claim");
  await article.select("The board");
  await page.keyboard.press("ControlOrMeta+c");
  expect(await letter.paste()).toMatchObject({ "text/plain": "The board" });
});

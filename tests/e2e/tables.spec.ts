import { TableOnPage } from "./pages/tableOnPage";
import { expect, test } from "./support/test";

test.beforeEach(async ({ newsroom }) => {
  await newsroom.desk.newArticle();
  await newsroom.article.write({ headline: "What was landed", byline: "Ines Marr", paragraphs: ["The landings:"] });
});

test("a table is made, filled, grown and left without a mouse", async ({ newsroom }) => {
  const { article, page } = newsroom;
  const table = new TableOnPage(page);
  await article.toolbar.getByRole("button", { name: "Table" }).press("Enter");
  await table.fill("Month", "Boats", "Tonnes", "January", "12", "4", "February", "9", "3");
  await expect(table.root.getByRole("columnheader")).toHaveText(["Month", "Boats", "Tonnes"]);
  await page.keyboard.press("Tab");
  await table.fill("March", "17", "6");
  await expect(table.rows).toHaveCount(4);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("18");
  await expect(table.rows.nth(3).getByRole("cell")).toHaveText(["March", "18", "6"]);

  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("So much for the spring.");
  await expect(article.text.getByRole("paragraph").last()).toHaveText("So much for the spring.");
});

test("everything that can be done to a table is in its menu, and undo takes it back", async ({ newsroom }) => {
  const { article, page } = newsroom;
  const table = new TableOnPage(page);
  await article.toolbar.getByRole("button", { name: "Table" }).click();
  await table.fill("Month", "Boats", "Tonnes", "January", "12", "4", "February", "9", "3");

  await table.choose("Add row above");
  await expect(table.rows).toHaveCount(4);
  await page.keyboard.press("ArrowUp");
  await table.choose("Delete row");
  await expect(table.rows).toHaveCount(3);
  await table.choose("Add row below");
  await expect(table.rows).toHaveCount(4);
  await table.choose("Add column before");
  await table.choose("Add column after");
  await expect(table.cellsOf(0)).toHaveCount(5);
  await page.keyboard.press("Tab");
  await table.choose("Delete column");
  await expect(table.cellsOf(0)).toHaveCount(4);

  await page.keyboard.press("Alt+F10");
  await expect(table.item("Header row")).toBeChecked();
  await expect(table.item("Header column")).not.toBeChecked();
  await expect(table.item("Merge cells")).toBeDisabled();
  await page.keyboard.press("Escape");
  await expect(article.text).toBeFocused();
  await table.choose("Header column");
  await expect(table.root.getByRole("rowheader")).toHaveText(["January", "February"]);
  await table.choose("Header row");
  await expect(table.root.getByRole("columnheader", { name: "Tonnes" })).toHaveCount(0);

  await table.choose("Delete table");
  await expect(table.root).toHaveCount(0);
  await expect(article.text).toBeFocused();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(table.root.getByRole("rowheader")).toHaveText(["Month", "January", "February"]);
});

test("cells are selected by key and by mouse, merged and split", async ({ newsroom }) => {
  const { article, page } = newsroom;
  const table = new TableOnPage(page);
  await article.toolbar.getByRole("button", { name: "Table" }).click();
  await table.fill("Month", "Boats", "Tonnes", "January", "12", "4", "February", "9", "3");
  await page.keyboard.press("Shift+ArrowUp");
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(table.selectedCells).toHaveText(["12", "4", "9", "3"]);

  const from = await table.cell("January").boundingBox();
  const to = await table.cell("February").boundingBox();
  if (!from || !to) throw new Error("The cells are not on the page");
  await page.mouse.move(from.x + 20, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + to.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(table.selectedCells).toHaveText(["January", "February"]);
  await table.choose("Merge cells");
  await expect(table.cell("January February")).toHaveAttribute("rowspan", "2");
  await table.choose("Split cell");
  await expect(table.root.getByRole("cell")).toHaveCount(6);
});

test("the menu offers what holds as it opens, and the caret is in the table as soon as the menu is gone", async ({
  newsroom,
}) => {
  const { article, page } = newsroom;
  const table = new TableOnPage(page);
  await article.toolbar.getByRole("button", { name: "Table" }).click();
  await table.fill("Month", "Boats", "Tonnes", "January", "12", "4", "February", "9", "3");
  expect(await table.isOfferedAtOnceAfter("ArrowUp", "Merge cells")).toBe(true);
  await page.keyboard.press("Escape");
  await expect(article.text).toBeFocused();
  const caret = await table.caretAtFocus();
  await table.choose("Merge cells");
  expect(await caret()).toBe("43");
});

test("a claim in a cell keeps its verdict when its cell is merged, and comes back with its row", async ({
  newsroom,
}) => {
  const { article, claims, page } = newsroom;
  const table = new TableOnPage(page);
  await article.toolbar.getByRole("button", { name: "Table" }).click();
  await table.fill("Month", "Boats", "Tonnes", "January", "12 boats", "4", "February", "9 boats", "3");
  await article.markClaim("9 boats");
  await claims.giveVerdict("9 boats", "Verified", "Counted on the quay");
  await expect(claims.meter).toContainText("1 of 1 claim verified");

  await table.cell("9 boats").click();
  await page.keyboard.press("End");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(table.selectedCells).toHaveCount(2);
  await table.choose("Merge cells");
  await expect(claims.meter).toContainText("1 of 1 claim verified");
  await table.choose("Delete row");
  await expect(claims.meter).not.toContainText("1 of 1 claim verified");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(claims.meter).toContainText("1 of 1 claim verified");
});

test.describe("in a small window", () => {
  test.use({ viewport: { width: 900, height: 700 } });

  test("a wide table scrolls inside itself, and the caret brings its cells into view", async ({ newsroom }) => {
    const { article, page } = newsroom;
    const table = new TableOnPage(page);
    // The row of tools has no room for it.
    await article.toolbar.getByRole("button", { name: "More formatting" }).click();
    await page.getByRole("menuitem", { name: "Table" }).click();
    await expect(article.text).toBeFocused();
    for (let column = 0; column < 9; column += 1) await table.choose("Add column after");
    for (let cell = 0; cell < 11; cell += 1) await page.keyboard.press("Tab");
    await page.keyboard.type("Last");
    await expect(table.root.getByText("Last")).toBeInViewport();
    const paper = await article.headline.boundingBox();
    const box = await table.root.boundingBox();
    expect(box?.width).toBeGreaterThan(paper?.width ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(900);
  });
});

test("in Arabic, Shift and the arrow to the left select the next cell", async ({ newsroom }) => {
  const { article, details, page } = newsroom;
  const table = new TableOnPage(page);
  await details.show();
  await details.language.fill("ar");
  await page.keyboard.press("Enter");
  await article.text.click();
  await article.toolbar.getByRole("button", { name: "Table" }).click();
  await table.fill("الشهر", "القوارب", "الصيد", "كانون", "12", "4", "شباط", "9");
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(table.selectedCells).toHaveText(["9", ""]);
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(table.selectedCells).toHaveText(["شباط", "9"]);
});

import { expect, test } from "./support/test";

test("without a mouse, from a new article to the file", async ({ newsroom }) => {
  const { article, claims, exports, page } = newsroom;
  await expect(newsroom.desk.pane).toContainText("This desk is empty");
  await newsroom.tabTo(newsroom.desk.pane.getByRole("button", { name: "New article" }));
  await page.keyboard.press("Enter");
  await expect(article.headline).toBeFocused();
  await page.keyboard.type("Mill reopens");
  await page.keyboard.press("Enter");
  await page.keyboard.type("It had been still for ten years.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Ines Marr");
  await page.keyboard.press("Enter");
  await page.keyboard.type("The mill reopened on Monday. It has 14 looms.");

  await page.keyboard.press("ControlOrMeta+Shift+M");
  const claim = "It has 14 looms.";
  await expect(claims.header(claim)).toHaveAttribute("aria-expanded", "true");
  await newsroom.tabTo(claims.header(claim));
  await newsroom.tabTo(claims.note(claim));
  await page.keyboard.type("Counted them on the floor");
  // The verdict's key works everywhere in the card but in its fields.
  await newsroom.tabTo(claims.header(claim), "Shift+Tab");
  await page.keyboard.press("3");
  await expect(claims.header(claim)).toContainText("Verified");

  await page.keyboard.press("ControlOrMeta+Shift+E");
  await newsroom.tabTo(exports.format);
  await page.keyboard.type("Mark");
  await expect(exports.format).toHaveValue("markdown");
  await newsroom.tabTo(exports.button);
  const file = await newsroom.host.savedFile(() => page.keyboard.press("Enter"));
  expect(file.name).toBe("mill-reopens.md");
  expect(file.text).toContain("It has 14 looms.");
});

test("arrow keys walk the list of articles, and the open one is found again", async ({ newsroom }) => {
  const { article, desk, page } = newsroom;
  for (const headline of ["Alpha", "Beta", "Gamma"]) {
    await desk.newArticle();
    await article.write({ headline, paragraphs: ["Text."] });
    await newsroom.saved();
  }
  const rowButton = (headline: string) => desk.row(headline).getByRole("button", { name: headline, exact: true });
  await page.keyboard.press("ControlOrMeta+Shift+F");
  await expect(desk.pane.getByRole("searchbox", { name: "Search articles" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(rowButton("Gamma")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(rowButton("Alpha")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(article.headline).toHaveValue("Alpha");
  await page.keyboard.press("Delete");
  await expect(desk.row("Alpha")).toHaveCount(0);
  await expect(rowButton("Beta")).toBeFocused();
});

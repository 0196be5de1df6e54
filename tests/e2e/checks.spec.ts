import { SettingsDialog } from "./pages/settingsDialog";
import { PICTURE } from "./support/files";
import { expect, test } from "./support/test";

const COPY = {
  headline: "Salt works sold",
  standfirst: "The council has sold the salt works.",
  byline: "Ines Marr",
  paragraphs: ["The council sold the salt works for 3 million crowns.", "The name of the buyer is TK."],
};

test("the gate opens while somebody writes, finding by finding", async ({ newsroom }) => {
  const { article, bar, checks, claims, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write(COPY);
  await article.markClaim("3 million crowns");
  await checks.show();
  await expect(checks.panel).toContainText("Gate closed");
  await expect(checks.tab).toContainText("2 keep the gate closed");
  await expect(bar.getByRole("button", { name: "Checks: gate closed, 2 errors" })).toBeVisible();

  await article.select("TK");
  await page.keyboard.type("Ostrand Salt");
  await expect(checks.finding("TK")).toHaveCount(0);
  await expect(checks.tab).toContainText("1 keep the gate closed");
  await checks.panel.getByRole("button", { name: "Go to the first error" }).click();
  await expect(claims.header("3 million crowns")).toBeFocused();
  await claims.giveVerdict("3 million crowns", "Verified", "Read the deed of sale");
  await checks.show();
  await expect(checks.panel).toContainText("Gate open");
  await expect(bar.getByText("The gate is open.")).toHaveAttribute("aria-live", "polite");

  // The verdict is about three million: four are nobody's finding.
  await article.select("3 million");
  await page.keyboard.type("4 million");
  await expect(checks.finding("4 million crowns” has changed since its verdict")).toBeVisible();
  await expect(checks.panel).not.toContainText("Gate open");
});

test("every finding leads to where it is mended", async ({ newsroom }) => {
  const { article, checks, claims, details, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ ...COPY, headline: "", byline: "" });
  await article.markClaim("3 million crowns");
  await article.placeCaretIn("The name of the buyer");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await article.insertFigure(PICTURE);
  await details.show();
  await details.embargo.fill("2051-05-04T06:00");

  await checks.mend("The article has no headline");
  await expect(article.headline).toBeFocused();
  await checks.mend("The article has no byline");
  await expect(article.byline).toBeFocused();
  await checks.mend("Nobody has checked");
  await expect(claims.header("3 million crowns")).toBeFocused();
  await checks.mend("The article has no slug");
  await expect(details.text("Slug")).toBeFocused();
  await checks.mend("The embargo runs until");
  await expect(details.embargo).toBeFocused();
  await checks.mend("There is a TK in the text");
  await expect(article.text).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.type(" At last.");
  await expect(article.text).toContainText("The name of the buyer is TK. At last.");
  await checks.mend("An image has no alt text");
  await expect(article.figure).toBeInViewport();
});

test("how much a check weighs is changed from the check itself, and counts at once", async ({ newsroom }) => {
  const { article, checks, page } = newsroom;
  const settings = new SettingsDialog(page);
  await newsroom.desk.newArticle();
  await article.write({ ...COPY, byline: "", paragraphs: ["The council sold the salt works."] });
  await checks.show();
  await expect(checks.panel).toContainText("Gate open");
  await checks.weigh("The article has a byline");
  await expect(settings.check("The article has a byline")).toBeFocused();
  await settings.check("The article has a byline").selectOption("Error");
  await settings.saved();
  await settings.close();
  await expect(checks.panel).toContainText("Gate closed");
  await expect(checks.panel).toContainText("Errors (1)");

  // The settings begin at their beginning again.
  await settings.open();
  await expect(settings.dialog.getByRole("tab", { name: "You" })).toBeFocused();
});

test("every pane is one key away, and arrow keys go through their tabs", async ({ newsroom }) => {
  const { article, checks, claims, details, exports, history, page, sources } = newsroom;
  await newsroom.desk.newArticle();
  await article.write(COPY);
  await newsroom.bar.getByRole("button", { name: "Hide inspector" }).click();
  for (const [key, pane] of [
    ["3", claims],
    ["4", sources],
    ["5", details],
    ["6", checks],
    ["7", history],
  ] as const) {
    await page.keyboard.press(`ControlOrMeta+${key}`);
    await expect(pane.tab).toBeFocused();
    await expect(pane.tab).toHaveAttribute("aria-selected", "true");
  }
  await page.keyboard.press("ArrowRight");
  await expect(exports.tab).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(claims.tab).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(exports.button).toBeVisible();
});

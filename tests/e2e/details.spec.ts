import { expect, test } from "./support/test";

test.beforeEach(async ({ newsroom }) => {
  await newsroom.desk.newArticle();
  await newsroom.article.write({ headline: "Bridge shut for repairs", paragraphs: ["The bridge was shut on Monday."] });
});

test("everything that a desk notes about an article is there after reopening", async ({ newsroom }) => {
  const { details, page } = newsroom;
  await details.show();
  await expect(details.text("Slug")).toHaveValue("bridge-shut-for-repairs");
  await details.text("Slug").fill("skerrow-bridge");
  await details.text("Section").fill("Local");
  await details.text("Dateline").fill("Skerrow");
  await details.embargo.fill("2031-05-04T06:00");
  await details.addTag("bridges");
  await details.addSubject("disaster");
  await newsroom.saved();
  await page.reload();
  await details.show();
  await expect(details.text("Slug")).toHaveValue("skerrow-bridge");
  await expect(details.text("Section")).toHaveValue("Local");
  await expect(details.text("Dateline")).toHaveValue("Skerrow");
  await expect(details.embargo).toHaveValue("2031-05-04T06:00");
  await expect(details.chip("bridges")).toBeVisible();
  await expect(details.chip("disaster")).toBeVisible();
  await expect(newsroom.desk.row("Bridge shut")).toContainText("bridges");
});

test("a slug that no file could carry stays in its field, with the reason", async ({ newsroom }) => {
  const { details } = newsroom;
  await details.show();
  await details.text("Slug").fill("../Bridge shut");
  await expect(details.panel.getByRole("alert")).toContainText("Lower-case words");
  await expect(newsroom.bar).toContainText("bridge-shut-for-repairs");
});

test("the page turns with the article's language", async ({ newsroom }) => {
  const { details } = newsroom;
  await details.show();
  await details.language.fill("he");
  await newsroom.page.keyboard.press("Tab");
  const page = newsroom.page.getByRole("main").getByRole("article");
  await expect(page).toHaveAttribute("dir", "rtl");
  await expect(page).toHaveAttribute("lang", "he");
});

test("a named person signs the article off; a change afterwards shows", async ({ newsroom }) => {
  const { article, desk, details, page } = newsroom;
  await details.signOff("Oona Tressider");
  await expect(details.panel).toContainText("Signed off");
  await expect(details.panel).toContainText("Oona Tressider");
  await expect(desk.row("Bridge shut")).toContainText("signed off by Oona Tressider");
  await article.text.press("ControlOrMeta+End");
  await page.keyboard.type(" It stays shut.");
  await expect(details.panel).toContainText("Changed since sign-off");
});

test("a story moves along its stages, and the desk finds it there", async ({ newsroom }) => {
  const { desk, details } = newsroom;
  await details.moveTo("In review");
  await expect(details.stage).toHaveValue("in-review");
  await expect(desk.row("Bridge shut")).toContainText("In review");
  await desk.filter("Stage", "In review");
  await expect(desk.articles).toHaveCount(1);
  await desk.filter("Stage", "Draft");
  await expect(desk.articles).toHaveCount(0);
});

test("a killed story says why", async ({ newsroom }) => {
  const { details, page } = newsroom;
  await details.moveTo("Killed");
  const dialog = page.getByRole("dialog", { name: "Kill this story?" });
  await dialog.getByRole("textbox", { name: "Reason" }).fill("The bridge was never shut.");
  await dialog.getByRole("button", { name: "Kill the story" }).click();
  await expect(details.stage).toHaveValue("killed");
  await expect(details.panel).toContainText("The bridge was never shut.");
});

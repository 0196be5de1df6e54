import { PICTURE } from "./support/files";
import { stetJson } from "./support/stet";
import { expect, test } from "./support/test";

const STORY = {
  headline: "Night ferry to Skerrow stops running",
  standfirst: "The last boat left on Sunday with four passengers.",
  byline: "Ines Marr and Tam Orrin",
  paragraphs: [
    "The night ferry between Lornhaven and Skerrow made its last crossing on Sunday. Four passengers were on board.",
    "The company lost 1.2 million crowns on the route last year, its accounts show.",
  ],
};

/** A request of the window's that saves an article. */
const SAVES = (url: URL) => /^\/api\/articles\/[0-9A-Z]{26}$/u.test(url.pathname);
const CUT_OFF = /net::ERR_FAILED/u;

test("a reporter writes a story, and every word of it is there after a power cut", async ({ newsroom, start }) => {
  await newsroom.desk.newArticle();
  await newsroom.article.write(STORY);
  await expect(newsroom.desk.row(STORY.headline)).toBeVisible();
  await newsroom.saved();
  await newsroom.host.kill();

  const again = await start();
  await again.desk.open(STORY.headline);
  await expect(again.article.headline).toHaveValue(STORY.headline);
  await expect(again.article.standfirst).toHaveValue(STORY.standfirst);
  await expect(again.article.byline).toHaveValue("Ines Marr, Tam Orrin");
  for (const paragraph of STORY.paragraphs) await expect(again.article.text).toContainText(paragraph);
});

test("closing the window right after the last key loses nothing", async ({ newsroom, desk }) => {
  await newsroom.desk.newArticle();
  await newsroom.article.write({ ...STORY, paragraphs: ["The first words"] });
  await newsroom.saved();
  // With its clock stopped the window saves nothing by itself any more: only closing can.
  await newsroom.page.clock.install();
  await newsroom.page.clock.pauseAt(Date.now() + 60_000);
  await newsroom.page.keyboard.type(" and the last ones");
  await expect(newsroom.saveState).toHaveText("Saving…");
  await newsroom.host.closeWindow();
  await expect
    .poll(() => stetJson(desk, "show", "night-ferry-to-skerrow-stops-running"))
    .toMatchObject({ body: { content: [{ content: [{ text: "The first words and the last ones" }] }] } });
});

test("going from one article to another at once keeps what was typed in the first", async ({ newsroom }) => {
  await newsroom.desk.newArticle();
  await newsroom.article.write({ headline: "First story", paragraphs: ["Something short"] });
  await newsroom.desk.newArticle();
  await newsroom.article.write({ headline: "Second story", paragraphs: ["Something else"] });
  await newsroom.desk.open("First story");
  await expect(newsroom.article.text).toContainText("Something short");
  await newsroom.desk.open("Second story");
  await expect(newsroom.article.text).toContainText("Something else");
});

// Chromium's request interception, which cuts the window off here, knows nothing of the desktop's own scheme.
test("when saving fails, the screen says so and why, keeps the words and saves them at the next try @browser-only", async ({
  newsroom,
  complaints,
}) => {
  complaints.expect(CUT_OFF);
  await newsroom.desk.newArticle();
  await newsroom.article.write({ headline: "Unsaved", paragraphs: ["One."] });
  await newsroom.saved();
  await newsroom.page.route(SAVES, (route) =>
    route.request().method() === "PATCH" ? route.abort() : route.continue(),
  );
  await newsroom.page.keyboard.type(" Two.");
  await expect(newsroom.saveState).toContainText("Not saved");
  await newsroom.page.unroute(SAVES);
  await newsroom.saveState.getByRole("button", { name: "Try again" }).click();
  await newsroom.saved();
  await newsroom.page.reload();
  await expect(newsroom.article.text).toContainText("One. Two.");
});

test("a window that could not save an article asks before it closes, whichever one is open by then @browser-only", async ({
  newsroom,
  complaints,
}) => {
  complaints.expect(CUT_OFF);
  const { page, article, desk } = newsroom;
  await desk.newArticle();
  await article.write({ headline: "Left behind", paragraphs: ["One."] });
  await newsroom.saved();
  await page.route(SAVES, (route) => (route.request().method() === "PATCH" ? route.abort() : route.continue()));
  await page.keyboard.type(" Two.");
  await expect(newsroom.saveState).toContainText("Not saved");
  await desk.newArticle();

  const question = page.waitForEvent("dialog");
  await newsroom.host.closeWindow();
  expect((await question).type()).toBe("beforeunload");
  await (await question).dismiss();

  await page.unroute(SAVES);
  await desk.open("Left behind");
  await expect(article.text).toContainText("One. Two.");
  await newsroom.saved();
});

test("formatting works from the keyboard and the toolbar, and undo takes it back", async ({ newsroom }) => {
  await newsroom.desk.newArticle();
  await newsroom.article.write({ headline: "Formats", paragraphs: ["Bold words here", "A heading", "An item"] });
  await newsroom.article.select("Bold words");
  await newsroom.page.keyboard.press("ControlOrMeta+b");
  await expect(newsroom.article.text.getByRole("strong")).toHaveText("Bold words");
  await newsroom.article.placeCaretIn("A heading");
  await newsroom.article.toolbar.getByRole("combobox", { name: "Paragraph style" }).selectOption("2");
  await expect(newsroom.article.text.getByRole("heading", { level: 2 })).toHaveText("A heading");
  await newsroom.article.placeCaretIn("An item");
  await newsroom.article.toolbar.getByRole("button", { name: "Bulleted list" }).click();
  await expect(newsroom.article.text.getByRole("listitem")).toHaveText("An item");
  await newsroom.page.keyboard.press("ControlOrMeta+z");
  await expect(newsroom.article.text.getByRole("listitem")).toHaveCount(0);
});

test("a link that a browser must not follow is refused", async ({ newsroom }) => {
  await newsroom.desk.newArticle();
  await newsroom.article.write({ headline: "Links", paragraphs: ["See the register here"] });
  await newsroom.article.select("the register");
  await newsroom.article.toolbar.getByRole("button", { name: "Link" }).click();
  const dialog = newsroom.page.getByRole("dialog", { name: "Link" });
  await dialog.getByRole("textbox", { name: "Address" }).fill("javascript:alert(1)");
  await dialog.getByRole("button", { name: "Set link" }).click();
  await expect(dialog.getByRole("alert")).toBeVisible();
  await dialog.getByRole("textbox", { name: "Address" }).fill("register.example/ferries");
  await dialog.getByRole("textbox", { name: "Address" }).press("Enter");
  await newsroom.page.keyboard.press("ArrowRight");
  await newsroom.page.keyboard.type(" kept");
  await expect(newsroom.article.text.getByRole("link", { name: "the register" })).toHaveAttribute(
    "href",
    "https://register.example/ferries",
  );
  await expect(newsroom.article.text).toContainText("See the register kept here");
});

test("a picture goes into the story with its words, and with the page into the world", async ({ newsroom }) => {
  const { article, checks, exports } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "Quay rebuilt", paragraphs: ["The quay was rebuilt in a year."] });
  await article.insertFigure(PICTURE);
  await checks.show();
  await expect(checks.finding(/alt/iu)).toHaveCount(1);
  await article.figure.getByRole("textbox", { name: "Alt text" }).fill("The quay at low tide");
  await article.figure.getByRole("textbox", { name: "Credit" }).fill("Tam Orrin");
  await expect(article.figure.getByRole("img", { name: "The quay at low tide" })).toBeVisible();
  await expect(checks.finding(/alt|credit/iu)).toHaveCount(0);
  const page = await exports.export("Web page (HTML)");
  expect(page.text).toMatch(/<img[^>]+src="data:image\/png;base64,iVBOR[^"]+"/u);
  expect(page.text).toMatch(/<img[^>]+alt="The quay at low tide"/u);
  expect(page.text).toContain("Tam Orrin");
});

test("a picture's words are saved while somebody is still typing them", async ({ newsroom, desk }) => {
  const { article } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "Quay rebuilt", paragraphs: ["The quay was rebuilt in a year."] });
  await article.insertFigure(PICTURE);
  await article.figure.getByRole("textbox", { name: "Alt text" }).click();
  await newsroom.page.keyboard.type("The quay at low tide");
  await expect(article.figure.getByRole("textbox", { name: "Alt text" })).toHaveValue("The quay at low tide");
  await newsroom.host.closeWindow();
  await expect
    .poll(async () => JSON.stringify(await stetJson(desk, "show", "quay-rebuilt")))
    .toContain("The quay at low tide");
});

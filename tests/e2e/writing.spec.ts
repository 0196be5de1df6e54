import { Newsroom } from "./pages/newsroom";
import { startStet, stet } from "./support/stet";
import { expect, openWindow, test } from "./support/test";

const STORY = {
  headline: "Night ferry to Skerrow stops running",
  standfirst: "The last boat left on Sunday with four passengers.",
  byline: "Ines Marr and Tam Orrin",
  paragraphs: [
    "The night ferry between Lornhaven and Skerrow made its last crossing on Sunday. Four passengers were on board.",
    "The company lost 1.2 million crowns on the route last year, its accounts show.",
  ],
};

test("a reporter writes a story, and every word of it is there after a power cut @browser-only", async ({
  newsroom,
  desk,
}) => {
  await newsroom.desk.newArticle();
  await newsroom.article.write(STORY);
  await expect(newsroom.desk.row(STORY.headline)).toBeVisible();
  await newsroom.saved();
  await newsroom.host?.kill();

  const again = await startStet(desk);
  const window = await openWindow(again);
  const reopened = new Newsroom(window.page, desk, again);
  await reopened.desk.open(STORY.headline);
  await expect(reopened.article.headline).toHaveValue(STORY.headline);
  await expect(reopened.article.standfirst).toHaveValue(STORY.standfirst);
  await expect(reopened.article.byline).toHaveValue("Ines Marr, Tam Orrin");
  for (const paragraph of STORY.paragraphs) await expect(reopened.article.text).toContainText(paragraph);
  await window.close();
  await again.stop();
});

test("closing the window right after the last key loses nothing @browser-only", async ({ newsroom, desk }) => {
  await newsroom.desk.newArticle();
  await newsroom.article.write({ ...STORY, paragraphs: ["The last words are these"] });
  await newsroom.page.close({ runBeforeUnload: true });
  await expect
    .poll(
      async () =>
        JSON.parse((await stet(desk, "show", "night-ferry-to-skerrow-stops-running", "--json")).stdout || "null")?.body,
    )
    .toMatchObject({ content: [{ content: [{ text: "The last words are these" }] }] });
});

test("going from one article to another at once keeps what was typed in the first", async ({ newsroom }) => {
  await newsroom.desk.newArticle();
  await newsroom.article.write({ headline: "First story", paragraphs: ["Something short"] });
  await newsroom.desk.newArticle();
  await expect(newsroom.article.headline).toHaveValue("");
  await newsroom.article.write({ headline: "Second story", paragraphs: ["Something else"] });
  await newsroom.desk.open("First story");
  await expect(newsroom.article.text).toContainText("Something short");
  await newsroom.desk.open("Second story");
  await expect(newsroom.article.text).toContainText("Something else");
});

test("when saving fails, the screen says so and why, keeps the words and saves them at the next try", async ({
  newsroom,
}) => {
  await newsroom.desk.newArticle();
  await newsroom.article.write({ headline: "Unsaved", paragraphs: ["One."] });
  await newsroom.saved();
  const unplugged = (url: URL) => url.pathname.startsWith("/api/articles/");
  await newsroom.page.route(unplugged, (route) =>
    route.request().method() === "PATCH" ? route.abort() : route.continue(),
  );
  await newsroom.article.text.press("End");
  await newsroom.page.keyboard.type(" Two.");
  await expect(newsroom.saveState).toContainText("Not saved");
  await newsroom.page.unroute(unplugged);
  await newsroom.saveState.getByRole("button", { name: "Try again" }).click();
  await newsroom.saved();
  await newsroom.page.reload();
  await expect(newsroom.article.text).toContainText("One. Two.");
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
  await dialog.getByRole("button", { name: "Set link" }).click();
  await expect(newsroom.article.text.getByRole("link", { name: "the register" })).toHaveAttribute(
    "href",
    "https://register.example/ferries",
  );
});

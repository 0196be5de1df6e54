import { expect, test } from "./support/test";

const ADD = "ControlOrMeta+Alt+m";

test("a note is written, answered, changed, resolved and opened again, without a mouse", async ({ newsroom }) => {
  const { article, notes, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "The ferry", paragraphs: ["The ferry sank in 1931. Nobody knows why."] });
  // No hand is as fast as two keys here: until the page has the last words, the caret goes back to them.
  await expect(async () => {
    await page.keyboard.press("ControlOrMeta+Home");
    expect(await page.evaluate(() => document.getSelection()?.anchorOffset)).toBe(0);
  }).toPass();
  await page.keyboard.press(ADD);
  await expect(notes.field).toBeFocused();
  await page.keyboard.type("Which");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("archive?");
  await page.keyboard.press("Enter");
  await expect(article.text).toBeFocused();
  await expect(notes.tab).toHaveAccessibleName(/Notes 1 open/u);
  await expect(notes.messages("The ferry sank in 1931.")).toContainText(["Which\narchive?"]);
  await expect(article.text.getByTitle("Note to colleagues")).toHaveText("The ferry sank in 1931.");

  // The caret is in its words: the same key goes to the thread.
  await page.keyboard.press(ADD);
  await expect(notes.reply("The ferry sank")).toBeFocused();
  await page.keyboard.type("The harbour's.");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(notes.messages("The ferry sank")).toHaveCount(2);
  await page.keyboard.press("Escape");
  await expect(article.text).toBeFocused();

  const mine = notes.messages("The ferry sank").nth(1);
  await page.keyboard.press(ADD);
  await newsroom.tabTo(mine.getByRole("button", { name: "Edit message" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.type(" Box 4.");
  await page.keyboard.press("Enter");
  await expect(mine).toContainText("The harbour's. Box 4.");
  await expect(mine).toContainText("edited");

  await newsroom.tabTo(notes.thread("The ferry sank").getByRole("button", { name: "Resolve" }));
  await page.keyboard.press("Enter");
  await expect(notes.threads).toHaveCount(0);
  await expect(notes.panel.getByText("Every note is resolved.")).toBeVisible();
  await expect(article.text.getByTitle("Note to colleagues")).toHaveCount(0);
  await newsroom.tabTo(notes.showResolved);
  await page.keyboard.press("Space");
  await notes.header("The ferry sank").click();
  await expect(notes.thread("The ferry sank")).toContainText("Resolved by");
  await notes.thread("The ferry sank").getByRole("button", { name: "Reopen" }).click();
  await expect(article.text.getByTitle("Note to colleagues")).toHaveText("The ferry sank in 1931.");
  await newsroom.saved();
});

test("a note that nobody wrote leaves no trace, and one whose undo is asked for goes and comes back", async ({
  newsroom,
}) => {
  const { article, notes, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "The ferry", paragraphs: [] });
  await article.typeAtOnce("The ferry sank in 1931.");
  await page.keyboard.press(ADD);
  await expect(notes.field).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(article.text).toBeFocused();
  await expect(notes.panel.getByText("No notes yet")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(article.text).not.toContainText("1931");
  await page.keyboard.press("ControlOrMeta+Shift+z");

  await article.select("ferry sank");
  await article.toolbar.getByRole("button", { name: "Add note" }).click();
  await page.keyboard.type("Or was it sunk?");
  await page.keyboard.press("Enter");
  await expect(notes.thread("ferry sank")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(notes.panel.getByText("No notes yet")).toBeVisible();
  await expect(article.text).toContainText("1931");
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(notes.thread("ferry sank")).toBeVisible();
  await expect(article.text.getByTitle("Note to colleagues")).toHaveText("ferry sank");

  await article.text.getByTitle("Note to colleagues").click();
  await notes.messages("ferry sank").getByRole("button", { name: "Delete message" }).click();
  await expect(notes.panel.getByText("No notes yet")).toBeVisible();
  await expect(article.text).toBeFocused();
  await newsroom.messages.getByRole("button", { name: "Undo" }).click();
  await expect(notes.messages("ferry sank")).toContainText(["Or was it sunk?"]);
});

test("a thread moves with its words, stays off a copy, and outlives them", async ({ newsroom }) => {
  const { article, notes, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "The ferry", paragraphs: ["The ferry sank in 1931.", "It was foggy. "] });
  await article.select("sank in 1931");
  await page.keyboard.press(ADD);
  await page.keyboard.type("Sure?");
  await page.keyboard.press("Enter");
  const marks = article.text.getByTitle("Note to colleagues");
  await article.select("sank in 1931");
  await page.keyboard.press("ControlOrMeta+x");
  await expect(notes.thread("sank in 1931")).toContainText("Its text is gone");
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.press("ControlOrMeta+v");
  await expect(marks).toHaveText("sank in 1931");
  await expect(notes.thread("sank in 1931")).not.toContainText("Its text is gone");
  await page.keyboard.press("ControlOrMeta+v");
  await expect(article.text).toContainText("sank in 1931sank in 1931");
  await expect(marks).toHaveCount(1);
  await marks.click();
  await expect(notes.header("sank in 1931")).toHaveAttribute("aria-expanded", "true");
});

test("a reply in one window appears in the other @browser-only", async ({ newsroom }) => {
  const { article, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "Seen from both", paragraphs: ["The ferry sank in 1931."] });
  await page.keyboard.press(ADD);
  await page.keyboard.type("Qxvzkw?");
  await page.keyboard.press("Enter");
  await newsroom.saved();
  const other = await newsroom.anotherWindow();
  await other.desk.open("Seen from both");
  await other.notes.show();
  await expect(other.notes.messages("The ferry sank")).toHaveCount(1);
  await page.keyboard.press(ADD);
  await page.keyboard.type("Zkwqxv.");
  await page.keyboard.press("Enter");
  await other.notes.header("The ferry sank").click();
  await expect(other.notes.messages("The ferry sank")).toContainText(["Qxvzkw?", "Zkwqxv."]);
});

test("the tabs show their icons alone where there is little room, keep their names, and go by the arrow keys", async ({
  newsroom,
}) => {
  await newsroom.page.setViewportSize({ width: 900, height: 700 });
  await newsroom.desk.newArticle();
  const { notes, claims, sources, page } = newsroom;
  await claims.show();
  await claims.tab.focus();
  await page.keyboard.press("ArrowRight");
  await expect(notes.tab).toBeFocused();
  await expect(notes.tab).toHaveAccessibleName("Notes");
  await page.keyboard.press("ArrowRight");
  await expect(sources.tab).toBeFocused();
  await expect(sources.tab).toHaveAttribute("title", "Sources");
});

import { stet } from "./support/stet";
import { expect, test } from "./support/test";

test("what one window writes appears in the other @browser-only", async ({ newsroom }) => {
  const other = await newsroom.anotherWindow();
  await newsroom.desk.newArticle();
  await newsroom.article.write({ headline: "Seen from both", paragraphs: ["First line."] });
  await other.desk.open("Seen from both");
  await expect(other.article.text).toContainText("First line.");
  await newsroom.page.keyboard.type(" Second line.");
  await expect(other.article.text).toContainText("First line. Second line.");
});

test("one window writes, the other reads and takes over, and no word is lost on the way @browser-only", async ({
  newsroom,
}) => {
  await newsroom.desk.newArticle();
  await newsroom.article.write({ headline: "One pen", paragraphs: ["First line."] });
  await newsroom.saved();
  const other = await newsroom.anotherWindow();
  await other.desk.open("One pen");
  await expect(other.takeOver).toBeVisible();
  await expect(other.article.headline).toHaveJSProperty("readOnly", true);
  await other.article.text.press("ControlOrMeta+End");
  await other.page.keyboard.type("Not mine to write.");
  await expect(other.article.text).toHaveText("First line.");

  // The last words are still on their way when the other takes over.
  await newsroom.article.text.press("ControlOrMeta+End");
  await newsroom.page.keyboard.type(" Last words.");
  await other.takeOver.click();
  await expect(other.takeOver).toBeHidden();
  await expect(newsroom.takeOver).toBeVisible();
  await expect(other.article.text).toHaveText("First line. Last words.");
  await other.article.text.press("ControlOrMeta+End");
  await other.page.keyboard.type(" And mine.");
  await other.saved();
  await expect(newsroom.article.text).toHaveText("First line. Last words. And mine.");

  // A window that is gone holds nothing.
  await other.page.close();
  await expect(newsroom.takeOver).toBeHidden();
  await newsroom.article.text.press("ControlOrMeta+End");
  await newsroom.page.keyboard.type(" Again.");
  await newsroom.saved();
  await expect(newsroom.article.text).toHaveText("First line. Last words. And mine. Again.");
});

test("a window that cannot save its words does not hand over @browser-only", async ({ newsroom, complaints }) => {
  complaints.expect(/net::ERR_FAILED/u);
  await newsroom.desk.newArticle();
  await newsroom.article.write({ headline: "Held back", paragraphs: ["Saved."] });
  await newsroom.saved();
  const other = await newsroom.anotherWindow();
  await other.desk.open("Held back");
  await newsroom.page.route("**/api/articles/*", (route) =>
    route.request().method() === "PATCH" ? route.abort() : route.continue(),
  );
  await newsroom.article.text.press("ControlOrMeta+End");
  await newsroom.page.keyboard.type(" Unsaved.");
  await expect(newsroom.saveState).toContainText("Not saved");
  await other.takeOver.click();
  await expect(other.page.getByText("The other window could not save its words")).toBeVisible();
  await newsroom.page.unrouteAll();
  await newsroom.saveState.getByRole("button", { name: "Try again" }).click();
  await newsroom.saved();
  await other.takeOver.click();
  await expect(other.takeOver).toBeHidden();
  await expect(other.article.text).toHaveText("Saved. Unsaved.");
});

test("two browsers that change one article both keep their text, and one of them chooses @browser-only", async ({
  newsroom,
  complaints,
}) => {
  await newsroom.desk.newArticle();
  await newsroom.article.write({ headline: "Two versions", paragraphs: ["Common ground."] });
  await newsroom.saved();
  const other = await newsroom.anotherBrowser();
  await other.desk.open("Two versions");
  await expect(other.article.text).toContainText("Common ground.");

  // The other window is cut off while both write.
  complaints.expect(/net::ERR_FAILED/u, /status of 412/u);
  await other.page.route("**/api/articles/*", (route) =>
    route.request().method() === "PATCH" ? route.abort() : route.continue(),
  );
  await other.article.text.press("ControlOrMeta+End");
  await other.page.keyboard.type(" Theirs.");
  await expect(other.saveState).toContainText("Not saved");
  await newsroom.article.text.press("ControlOrMeta+End");
  await newsroom.page.keyboard.type(" Mine.");
  await newsroom.saved();
  await other.page.unrouteAll();
  await other.saveState.getByRole("button", { name: "Try again" }).click();

  const versions = other.page.getByRole("region", { name: "Two versions of this article" });
  await expect(versions).toContainText("Common ground. Theirs.");
  await expect(versions).toContainText("Common ground. Mine.");
  await versions.getByRole("button", { name: "Go on with this one" }).click();
  await expect(versions).toBeHidden();
  await other.saved();
  await expect(newsroom.article.text).toContainText("Common ground. Theirs.");
});

test("the command line works on a desk that a window has open, and is seen there @browser-only", async ({
  newsroom,
  desk,
}) => {
  const made = await stet(desk, "new", "--headline", "From the command line", "--json");
  expect(made.code).toBe(0);
  await expect(newsroom.desk.row("From the command line")).toBeVisible();
});

test("a second Stet on the same desk says who has it @browser-only", async ({ newsroom, desk }) => {
  await expect(newsroom.desk.pane).toBeVisible();
  const second = await stet(desk, "start", "--browser", "--no-open");
  expect(second.code).toBe(3);
  expect(second.stderr).toMatch(/process \d+/u);
});

// No host opens a window on a desk that it does not own; should one, this is what the window does.
test("a desk that can only be read offers nothing that would change it @browser-only", async ({ newsroom, desk }) => {
  await stet(desk, "new", "--headline", "To be read");
  await newsroom.page.route("**/api/desk", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), readOnly: true } });
  });
  await newsroom.page.reload();
  const { pane } = newsroom.desk;
  await expect(pane).toContainText("Here you can read everything, but not change it.");
  for (const name of ["New article", "Import files", "Set your name"]) {
    await expect(pane.getByRole("button", { name })).toBeDisabled();
  }
  await newsroom.desk
    .row("To be read")
    .getByRole("button", { name: /^Actions for/u })
    .click();
  for (const name of ["Duplicate", "Move to trash"]) {
    await expect(newsroom.page.getByRole("menuitem", { name })).toBeDisabled();
  }
});

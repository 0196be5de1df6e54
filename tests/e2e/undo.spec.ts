import { expect, test } from "./support/test";

test("undo goes back through text, verdict, tags and text again, and redo comes all the way back", async ({
  newsroom,
}) => {
  const { article, claims, details, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "The ferry", paragraphs: ["The ferry sank in 1931."] });
  await article.markClaim("The ferry sank in 1931");
  await claims.open("The ferry sank in 1931");
  await claims.verdict("The ferry sank", "Checking").click();
  await details.show();
  await details.addTag("shipping");
  await article.text.press("ControlOrMeta+End");
  await article.typeAtOnce(" Nobody knows why.");

  const undo = () => page.keyboard.press("ControlOrMeta+z");
  await undo();
  await expect(article.text).not.toContainText("Nobody knows why");
  await expect(details.chip("shipping")).toBeVisible();
  await undo();
  await expect(details.chip("shipping")).toBeHidden();
  await claims.open("The ferry sank in 1931");
  await expect(claims.verdict("The ferry sank", "Checking")).toBeChecked();
  await article.text.focus();
  await undo();
  await expect(claims.verdict("The ferry sank", "Unchecked")).toBeChecked();
  await expect(page.getByText("Undone: the verdict on “The ferry sank in 1931”.")).toBeVisible();

  const redo = () => page.keyboard.press("ControlOrMeta+Shift+z");
  await redo();
  await expect(claims.verdict("The ferry sank", "Checking")).toBeChecked();
  await redo();
  await redo();
  await expect(article.text).toContainText("Nobody knows why");
  await details.show();
  await expect(details.chip("shipping")).toBeVisible();
});

test("undo in a field is the field's own", async ({ newsroom }) => {
  const { article, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "The ferry", paragraphs: ["It sank."] });
  await article.headline.press("End");
  await page.keyboard.type(" of Port Selwick");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(article.headline).not.toHaveValue("The ferry of Port Selwick");
  await expect(article.text).toContainText("It sank.");
});

test("the toolbar undoes a verdict as well", async ({ newsroom }) => {
  const { article, claims } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "The ferry", paragraphs: ["The ferry sank in 1931."] });
  await article.markClaim("The ferry sank in 1931");
  await claims.open("The ferry sank in 1931");
  await claims.verdict("The ferry sank", "Checking").click();
  await article.toolbar.getByRole("button", { name: "Undo" }).click();
  await expect(claims.verdict("The ferry sank", "Unchecked")).toBeChecked();
  await article.toolbar.getByRole("button", { name: "Redo" }).click();
  await expect(claims.verdict("The ferry sank", "Checking")).toBeChecked();
});

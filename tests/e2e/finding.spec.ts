import { expect, test } from "./support/test";

test("a name is found, replaced everywhere and put back, and the claims on it stay", async ({ newsroom }) => {
  const { article, claims, find, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({
    headline: "The ferry",
    paragraphs: ["Captain Orla Fennick steered.", "Fennick said the Fennicks knew.", "“No,” said fennick."],
  });
  await article.markClaim("Captain Orla Fennick steered");
  await page.keyboard.press("ControlOrMeta+f");
  await expect(find.words).toBeFocused();
  await find.words.fill("Fennick");
  await expect(find.count).toHaveText(/of 4$/u);
  await find.button("Whole words").click();
  await expect(find.count).toHaveText(/of 3$/u);
  await find.button("Match case").click();
  await expect(find.count).toHaveText(/of 2$/u);

  await page.keyboard.press("ControlOrMeta+Alt+f");
  await find.replacement.fill("Larkspur");
  await find.button("Replace all").click();
  await expect(article.text).toContainText("Captain Orla Larkspur steered.");
  await expect(article.text).toContainText("Larkspur said the Fennicks knew.");
  await expect(find.count).toHaveText("Not found");
  await claims.show();
  await expect(claims.card("Captain Orla Larkspur steered")).toBeVisible();

  await find.words.press("Escape");
  await expect(find.bar).toBeHidden();
  await expect(article.text).toBeFocused();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(article.text).toContainText("Fennick said the Fennicks knew.");
});

test("Enter goes from place to place, and Escape leaves the caret in the one that was found", async ({ newsroom }) => {
  const { article, find, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "Cafés", paragraphs: ["The café opened.", "A cafe closed.", "No CAFÉ stayed."] });
  await article.text.press("ControlOrMeta+Home");
  await page.keyboard.press("ControlOrMeta+f");
  await page.keyboard.type("cafe");
  await expect(find.count).toHaveText("1 of 3");
  await page.keyboard.press("Enter");
  await expect(find.count).toHaveText("2 of 3");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.press("Shift+Enter");
  await expect(find.count).toHaveText("3 of 3");
  await page.keyboard.press("Escape");
  await page.keyboard.type("bar");
  await expect(article.text).toContainText("No bar stayed.");
});

test("a regular expression rearranges what it finds, and a wrong one says so", async ({ newsroom }) => {
  const { article, find, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "Units", paragraphs: ["The quay rose 12 ft, then 30 ft."] });
  await page.keyboard.press("ControlOrMeta+Alt+f");
  await find.words.fill("(\\d+) ft(");
  await find.button("Regular expression").click();
  await expect(find.count).toHaveText("This is not a regular expression.");
  await find.words.fill("(\\d+) ft");
  await expect(find.count).toHaveText(/of 2$/u);
  await find.replacement.fill("$1 feet");
  await page.keyboard.press("Enter");
  await expect(article.text).toContainText("12 feet, then 30 ft.");
  await page.keyboard.press("Enter");
  await expect(article.text).toContainText("12 feet, then 30 feet.");
});

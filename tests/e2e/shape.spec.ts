import { expect, test } from "./support/test";

test("what is still to come is shown, counted and gone to, until it has come", async ({ newsroom }) => {
  const { article, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "The ferry", paragraphs: ["It carried TK people.", "It sank in May TK."] });
  const toCome = newsroom.shape.getByRole("button", { name: "2 TK" });
  await toCome.click();
  await page.keyboard.type("forty");
  await expect(article.text).toContainText("It carried forty people.");
  await newsroom.shape.getByRole("button", { name: "1 TK" }).click();
  await page.keyboard.type("1931");
  await expect(newsroom.shape.getByRole("button", { name: /TK/u })).toBeHidden();
});

test("the copy is counted as it grows, and so is what is selected", async ({ newsroom }) => {
  const { article, shape } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "The ferry", paragraphs: ["It carried forty people."] });
  await expect(shape).toContainText("4 words");
  await article.select("forty people");
  await expect(shape).toContainText("2 of 4 words");
  await expect(shape).toContainText("12 of 24 characters");
});

test("a long story is gone through by its headings", async ({ newsroom }) => {
  const { article, page, shape } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "The ferry", paragraphs: ["The start.", "The inquiry", "It began late."] });
  await article.placeCaretIn("The inquiry");
  await page.keyboard.press("ControlOrMeta+Alt+2");
  await article.text.press("ControlOrMeta+Home");
  await shape.getByRole("button", { name: "Outline" }).click();
  const focusedAtOnce = await page
    .getByRole("menuitem", { name: "The inquiry" })
    .evaluate(async (item: HTMLElement) => {
      item.click();
      // The next task is the earliest that a key can come in.
      await new Promise((resolve) => setTimeout(resolve));
      return document.activeElement?.getAttribute("aria-label");
    });
  expect(focusedAtOnce, "what has the focus in the very moment of the choice").toBe("Article text");
  await page.keyboard.type("After: ");
  await expect(article.text.getByRole("heading")).toHaveText("After: The inquiry");
});

test("the size of the text and the way it is shown are found again", async ({ newsroom }) => {
  const { page, shape } = newsroom;
  await newsroom.desk.newArticle();
  await shape.getByRole("button", { name: "Larger text" }).click();
  await shape.getByRole("button", { name: "Focus on the paragraph" }).click();
  await page.reload();
  await expect(shape).toContainText("110 %");
  await expect(shape.getByRole("button", { name: "Focus on the paragraph" })).toHaveAttribute("aria-pressed", "true");
  await shape.getByRole("button", { name: "Text size 110 %" }).click();
  await expect(shape).toContainText("100 %");
});

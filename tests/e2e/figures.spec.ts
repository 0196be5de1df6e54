import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { aPicture } from "../support/aPicture";
import { FigureOnPage } from "./pages/figureOnPage";
import { expect, test } from "./support/test";

const picture = (name: string, size: { width: number; height: number; shade?: number }) => ({
  name,
  mimeType: "image/png",
  buffer: Buffer.from(aPicture(size)),
});

const QUAY = picture("quay.png", { width: 320, height: 200 });

test.beforeEach(async ({ newsroom }) => {
  await newsroom.desk.newArticle();
  await newsroom.article.write({
    headline: "Low tide",
    byline: "Ines Marr",
    paragraphs: ["Before the picture.", "In its place", "After the picture."],
  });
  await newsroom.article.placeCaretIn("Before the picture.");
  await newsroom.page.keyboard.press("End");
  await newsroom.article.insertFigure(QUAY);
  await expect(newsroom.article.figure).toHaveCount(1);
});

test("a picture gets its caption, alt text and credit without a mouse, and the gate is content", async ({
  newsroom,
}) => {
  const { article, checks, page } = newsroom;
  const figure = new FigureOnPage(page);
  await expect(figure.altText).toHaveAccessibleDescription(
    /Missing: what is to be seen, for people who cannot see it/u,
  );
  await expect(figure.credit).toHaveAccessibleDescription(/Missing/u);
  await checks.show();
  await expect(checks.finding("An image has no alt text")).toBeVisible();

  await article.placeCaretIn("Before the picture.");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("The quay at noon");
  await page.keyboard.press("Tab");
  await expect(figure.altText).toBeFocused();
  await expect(figure.altText).toHaveAccessibleDescription("What is to be seen, for people who cannot see it.");
  await page.keyboard.type("Four boats on the mud");
  await page.keyboard.press("Tab");
  await expect(figure.credit).toBeFocused();
  await page.keyboard.type("Ines Marr");
  await page.keyboard.press("Shift+Tab");
  await expect(figure.altText).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.type("And on: ");

  await expect(article.text.getByText("And on: In its place")).toBeVisible();
  await expect(article.text.getByRole("figure", { name: "The quay at noon" })).toBeVisible();
  await expect(figure.root.getByRole("img", { name: "Four boats on the mud" })).toBeVisible();
  await expect(checks.finding("An image has no alt text")).toHaveCount(0);
  await expect(checks.finding("An image has no credit")).toHaveCount(0);

  await newsroom.saved();
  await page.reload();
  await expect(figure.altText).toHaveValue("Four boats on the mud");
  await expect(figure.credit).toHaveValue("Ines Marr");
  await expect(figure.caption).toHaveText("The quay at noon");
});

test("Escape leads from a field to the caption and from there to the figure, which is not typed over", async ({
  newsroom,
}) => {
  const { article, page } = newsroom;
  const figure = new FigureOnPage(page);
  await figure.altText.click();
  await page.keyboard.press("Escape");
  await page.keyboard.type("Caption");
  await expect(figure.caption).toHaveText("Caption");
  await page.keyboard.press("Escape");
  await page.keyboard.type("Words");
  await expect(article.text.getByRole("paragraph").filter({ hasText: /^Words$/u })).toBeVisible();
  await expect(article.figure).toHaveCount(1);
});

test("a figure moves by key and by button, says so, and undo brings it back", async ({ newsroom }) => {
  const { article, page } = newsroom;
  const figure = new FigureOnPage(page);
  const order = () => article.text.evaluate((text) => [...text.children].map(({ tagName }) => tagName).join(" "));
  await expect.poll(order).toBe("P FIGURE P P");
  await figure.image.click();
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(order).toBe("P P P FIGURE");
  await expect(page.getByRole("status").filter({ hasText: "Figure moved down." })).toHaveCount(1);
  await page.keyboard.press("Alt+ArrowDown");
  await expect(page.getByRole("status").filter({ hasText: "cannot go further down" })).toHaveCount(1);

  await page.keyboard.press("Tab");
  await expect(figure.button("Replace image")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect.poll(order).toBe("FIGURE P P P");
  await expect(figure.button("Move up")).toBeFocused();

  for (let step = 0; step < 5; step += 1) await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(order).toBe("P FIGURE P P");
});

test("a figure is dragged to another place by its image", async ({ newsroom }) => {
  const { article, page } = newsroom;
  const figure = new FigureOnPage(page);
  await figure.caption.click();
  await page.keyboard.type("The quay");
  const from = await figure.image.boundingBox();
  const to = await article.text.getByText("After the picture.").boundingBox();
  if (!from || !to) throw new Error("The figure is not on the page");
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 40, { steps: 3 });
  // Behind its last word: figures go where most of the paragraph is not.
  await page.mouse.move(to.x + to.width - 10, to.y + to.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect(article.text).toHaveText(/^Before the picture\.In its placeAfter the picture\..*The quay/u);
  await expect(article.figure).toHaveCount(1);
  await expect(figure.image).toHaveJSProperty("naturalWidth", 320);
});

test("words of a caption are selected with the mouse, and nothing is dragged", async ({ newsroom }) => {
  const { article, page } = newsroom;
  const figure = new FigureOnPage(page);
  await figure.caption.click();
  await page.keyboard.type("The quay at noon");
  await article.select("at noon");
  await page.keyboard.type("at dusk");
  await expect(figure.caption).toHaveText("The quay at dusk");
});

test("a figure is deleted, and comes back with everything that was written about it", async ({ newsroom }) => {
  const { article, messages, page } = newsroom;
  const figure = new FigureOnPage(page);
  await figure.altText.fill("Four boats");
  await figure.button("Delete figure").click();
  await expect(article.figure).toHaveCount(0);
  await messages.getByRole("button", { name: "Undo" }).click();
  await expect(figure.altText).toHaveValue("Four boats");

  await figure.image.click();
  await page.keyboard.press("Delete");
  await expect(article.figure).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(figure.altText).toHaveValue("Four boats");
});

test("another image takes the place of the first; what is written about it stays to be looked at", async ({
  newsroom,
}) => {
  const { messages, page } = newsroom;
  const figure = new FigureOnPage(page);
  await figure.altText.fill("Four boats");
  await figure.replaceImage(picture("pier.png", { width: 410, height: 200 }));
  await expect(figure.image).toHaveJSProperty("naturalWidth", 410);
  await expect(messages).toContainText("See whether caption, alt text and credit still fit.");
  await expect(figure.altText).toBeFocused();
  await expect(figure.altText).toHaveValue("Four boats");
});

test("a figure does not become a heading: its image would be gone", async ({ newsroom }) => {
  const { article, messages, page } = newsroom;
  const figure = new FigureOnPage(page);
  await figure.caption.click();
  await page.keyboard.type("The quay");
  await page.keyboard.press("ControlOrMeta+Alt+2");
  await expect(messages).toContainText("A figure stays a figure.");
  await expect(article.figure).toHaveCount(1);
});

test("a very large image is shown by a smaller copy, in its own shape; the file stays what it is", async ({
  newsroom,
}) => {
  const { article, page } = newsroom;
  const map = picture("map.png", { width: 8000, height: 5000 });
  await article.insertFigure(map);
  const large = new FigureOnPage(page, 1);
  await large.root.scrollIntoViewIfNeeded();
  await expect(large.image).toHaveJSProperty("naturalWidth", 1600);
  await expect(large.image).toHaveJSProperty("naturalHeight", 1000);
  const hash = createHash("sha256").update(map.buffer).digest("hex");
  const kept = await page.request.get(new URL(`/api/attachments/${hash}`, page.url()).href);
  expect(map.buffer.equals(await kept.body())).toBe(true);
});

test("an image that the desk has lost says so and can be replaced, and the article still goes out", async ({
  newsroom,
  desk,
  complaints,
}) => {
  complaints.expect(/404/u);
  const { article, page } = newsroom;
  const figure = new FigureOnPage(page);
  await figure.altText.fill("Four boats");
  await newsroom.saved();
  await rm(join(desk, "attachments"), { recursive: true });
  await page.reload();
  await expect(figure.root).toContainText(/The image [0-9a-f]{10}… is missing: its file is not on this desk\./u);
  await expect(figure.image).toHaveCount(0);

  await figure.button("Try again").click();
  await expect(figure.root).toContainText("is missing");

  await newsroom.exports.show();
  await newsroom.exports.setDraft(true);
  const file = await newsroom.exports.export("Web page (HTML)");
  expect(file.text).toContain("[Image: Four boats]");

  await figure.replaceImage(QUAY);
  await expect(figure.root.getByRole("img", { name: "Four boats" })).toHaveJSProperty("naturalWidth", 320);
  await expect(figure.root).not.toContainText("is missing");
  await expect(article.figure).toHaveCount(1);
});

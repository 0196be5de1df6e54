import { aPicture } from "../support/aPicture";
import { FEATURE_PARAGRAPHS, WORD_FEATURE } from "../support/clipboards/feature";
import { GOOGLE_DOCS, GUTENBERG, PDF_VIEWER } from "../support/clipboards/otherPrograms";
import { wordRtf } from "../support/clipboards/word";
import { dragOver, dropOn, pasteInto } from "./pages/clipboard";
import { FigureOnPage } from "./pages/figureOnPage";
import { expect, test } from "./support/test";

const picture = (name: string, width: number) => ({
  name,
  mimeType: "image/png",
  buffer: Buffer.from(aPicture({ width, height: 200 })),
});

/** The desk refuses a file that is no image. */
const REFUSED = /415/u;

test.beforeEach(async ({ newsroom }) => {
  await newsroom.desk.newArticle();
  await newsroom.article.write({ headline: "Low tide", byline: "Ines Marr", paragraphs: ["First of all. "] });
});

test("a feature of 1,200 words comes whole out of Word, and one undo takes it back", async ({ newsroom }) => {
  const { article, page, messages } = newsroom;
  const pictures = [aPicture({ shade: 60 }), aPicture({ shade: 200, width: 80 })];
  await pasteInto(article.text, { html: WORD_FEATURE, text: "plain", rtf: wordRtf(...pictures) });
  for (const paragraph of FEATURE_PARAGRAPHS) await expect(article.text).toContainText(paragraph);
  await expect(article.figure).toHaveCount(2);
  await expect(article.figure.getByRole("img", { name: "The quay at low tide" })).toBeVisible();
  await expect(article.figure.nth(1).getByRole("presentation")).toHaveJSProperty("naturalWidth", 80);
  await expect(article.figure.nth(1).getByRole("textbox", { name: "Alt text" })).toHaveValue("");
  await expect(article.text.getByRole("heading", { name: "What the board counted" })).toBeVisible();
  await expect(article.text.getByRole("list").getByRole("list").getByRole("list")).toHaveText("before the fog");
  await expect(article.text.getByRole("columnheader")).toHaveText(["Month", "Boats"]);
  await expect(article.text.getByRole("cell", { name: "January" })).toHaveAttribute("rowspan", "2");
  await expect(article.text.getByRole("link", { name: "in the log" })).toHaveAttribute(
    "href",
    "https://tides.example/log?day=3",
  );
  await expect(messages).toContainText("Comments were left out (1).");
  await newsroom.saved();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(article.text).toHaveText("First of all.");
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(article.figure).toHaveCount(2);
  await expect(article.figure.getByRole("img", { name: "The quay at low tide" })).toBeVisible();
});

test("what Google Docs copies keeps its emphasis, lists and links, and says nothing of trifles", async ({
  newsroom,
}) => {
  const { article, messages } = newsroom;
  await pasteInto(article.text, { html: GOOGLE_DOCS, text: "plain" });
  await expect(article.text.getByRole("strong")).toHaveText("higher");
  await expect(article.text.getByRole("emphasis")).toHaveText("narrower");
  await expect(article.text.getByRole("link", { name: "the log" })).toHaveAttribute(
    "href",
    "https://pilots.example/log?page=2",
  );
  await expect(article.text.getByRole("list").getByRole("list").getByRole("listitem")).toHaveText(["Red", "Green"]);
  await expect(article.figure).toHaveCount(0);
  await expect(messages).toHaveText("");
});

test("plain text comes in by its empty lines, and lines that are typed as a list are one", async ({ newsroom }) => {
  const { article, page } = newsroom;
  await pasteInto(article.text, { text: "One line\nand another\n\n- rope\n- oar\n\nThe *end*." });
  await expect(article.text.getByRole("listitem")).toHaveText(["rope", "oar"]);
  await expect(article.text.getByRole("paragraph").first()).toHaveText("First of all. One lineand another");
  await expect(article.text.getByRole("paragraph").last()).toHaveText("The *end*.");
  await article.typeAtOnce(" Typed at once.");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(article.text.getByRole("paragraph").last()).toHaveText("The *end*.");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(article.text).toHaveText("First of all.");
});

test("images that are only on the web are not fetched, and a message says so", async ({ newsroom }) => {
  const { article, messages } = newsroom;
  await pasteInto(article.text, { html: GUTENBERG });
  await expect(article.text).toContainText("The mole in May");
  await expect(article.figure).toHaveCount(0);
  await expect(messages).toContainText("Images that are on the web were left out");
});

test("a screenshot becomes a figure, and the story goes on after it", async ({ newsroom }) => {
  const { article, page } = newsroom;
  await pasteInto(article.text, { files: [picture("image.png", 320)] });
  await expect(article.figure.getByRole("presentation")).toHaveJSProperty("naturalWidth", 320);
  await page.keyboard.type("After it.");
  await expect(article.text.getByRole("paragraph").last()).toHaveText("After it.");
});

test("images that are dropped between two paragraphs come in there, in order; what is none is named", async ({
  newsroom,
  complaints,
}) => {
  complaints.expect(REFUSED);
  const { article, page, messages } = newsroom;
  await page.keyboard.press("Enter");
  await page.keyboard.type("Last of all.");
  const first = article.text.getByText("First of all.");
  const files = [
    picture("a.png", 310),
    { name: "plan.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-") },
    picture("b.png", 330),
  ];
  await dragOver(first, { files });
  await expect(article.dropCursor).toBeVisible();
  await dropOn(first, { files });
  await expect(article.figure).toHaveCount(2);
  await expect(article.figure.nth(0).getByRole("presentation")).toHaveJSProperty("naturalWidth", 310);
  await expect(article.figure.nth(1).getByRole("presentation")).toHaveJSProperty("naturalWidth", 330);
  await expect(messages).toContainText("1 of 3 images was not put in.");
  await expect(messages).toContainText("plan.pdf");
  await expect(article.text).toHaveText(/First of all\..*Last of all\./u);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(article.figure).toHaveCount(0);
});

test("an image inside the HTML comes in at its place, with its words", async ({ newsroom }) => {
  const { article } = newsroom;
  const src = `data:image/png;base64,${Buffer.from(aPicture({ width: 77 })).toString("base64")}`;
  await pasteInto(article.text, {
    html: `<p>Before it.</p><figure><img src="${src}" alt="A boat"><figcaption>The <b>last</b> boat</figcaption></figure><p>After it.</p>`,
  });
  await expect(article.text).toHaveText(/Before it\..*The last boat.*After it\./u);
  await expect(article.figure.getByRole("img", { name: "A boat" })).toHaveJSProperty("naturalWidth", 77);
});

test("a copy out of another page comes in with its emphasis, or without any when it is pasted as plain text", async ({
  newsroom,
}) => {
  const { article, page, host } = newsroom;
  const other = await host.anotherTab();
  await other.setContent('<p style="font-size:30px">The <b>second</b> lamp</p>');
  await other.bringToFront();
  await other.keyboard.press("ControlOrMeta+a");
  await other.keyboard.press("ControlOrMeta+c");
  await other.close();
  await page.bringToFront();
  await article.placeCaretIn("First of all.");
  await page.keyboard.press("End");
  await page.keyboard.press("ControlOrMeta+v");
  await expect(article.text.getByRole("strong")).toHaveText("second");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(article.text).toHaveText("First of all.");
  await page.keyboard.press("ControlOrMeta+Shift+v");
  await expect(article.text).toHaveText("First of all. The second lamp");
  await expect(article.text.getByRole("strong")).toHaveCount(0);
});

test("lines that a mail or a printed page has wrapped are paragraphs again, and a caption takes lines as one", async ({
  newsroom,
}) => {
  const { article, page } = newsroom;
  await pasteInto(article.text, {
    text: "The board met on Monday to talk of the harbour and of the\nlamps that nobody had lit since the storm, and it met in\nvain.",
  });
  await expect(article.text.getByRole("paragraph")).toHaveText(
    /First of all\. The board met .* of the lamps that .* met in vain\.$/u,
  );
  await article.insertFigure(picture("quay.png", 120));
  await expect(article.figure).toHaveCount(1);
  const { caption } = new FigureOnPage(page);
  await caption.click();
  await page.keyboard.type("The quay");
  await pasteInto(article.text, { html: "<p>, seen</p><p>from the lock</p>", text: ", seen" });
  await expect(caption).toHaveText("The quay, seen from the lock");
  await pasteInto(article.text, { html: PDF_VIEWER, text: "plain" });
  await expect(caption).toContainText("met in vain. The keeper of the lock");
});

test("HTML that imitates a claim brings its words in, and no claim", async ({ newsroom }) => {
  const { article, claims } = newsroom;
  await article.markClaim("First");
  await expect(claims.meter).toContainText("1 claim");
  const html = await article.text.evaluate((text) => text.innerHTML);
  await pasteInto(article.text, { html: `<div data-pm-slice="0 0 []">${html.replace("First", "Forged")}</div>` });
  await expect(article.text).toContainText("Forged");
  await expect(claims.meter).toContainText("1 claim");
});

test("text without end is refused with a message, and the article stays", async ({ newsroom }) => {
  const { article, messages } = newsroom;
  await pasteInto(article.text, { text: "word ".repeat(300_000) });
  await expect(messages).toContainText("more text than can be pasted at once");
  await pasteInto(article.text, { html: "<div>".repeat(5_000), text: "The words alone." });
  await expect(article.text).toContainText("The words alone.");
});

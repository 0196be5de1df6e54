import { aPicture } from "../support/aPicture";
import { FigureOnPage } from "./pages/figureOnPage";
import { OtherProgram } from "./pages/otherProgram";
import { expect, test } from "./support/test";

const QUAY = { name: "quay.png", mimeType: "image/png", buffer: Buffer.from(aPicture({ width: 320, height: 200 })) };

test("what is typed as a shortcut is what undo and Backspace bring back", async ({ newsroom }) => {
  const { article, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "Low tide", paragraphs: [""] });
  for (const [typed, role] of [
    ["## ", "heading"],
    ["- ", "list"],
    ["1. ", "list"],
    ["> ", "blockquote"],
    ["**so**", "strong"],
    ["---", "separator"],
  ] as const) {
    for (const key of ["ControlOrMeta+z", "Backspace"]) {
      await page.keyboard.type(typed);
      await expect(article.text.getByRole(role)).toHaveCount(1);
      await page.keyboard.press(key);
      await expect(article.text.getByRole(role)).toHaveCount(0);
      await expect(article.text).toHaveText(typed.trim());
      await page.keyboard.press("ControlOrMeta+Shift+z");
      await expect(article.text.getByRole(role)).toHaveCount(1);
      await page.keyboard.press("ControlOrMeta+z");
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.press("Backspace");
    }
  }
  await page.keyboard.type("## ");
  await article.typeAtOnce("Boats");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(article.text.getByRole("heading")).toHaveCount(1);
  await expect(article.text).toHaveText("");
});

test("paragraphs and list items move by key, with their claims, and undo brings them back", async ({ newsroom }) => {
  const { article, claims, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "Low tide", paragraphs: ["First.", "It has 14 looms.", "- rope", "oar"] });
  await page.keyboard.press("Alt+Shift+ArrowUp");
  await expect(article.text.getByRole("listitem")).toHaveText(["oar", "rope"]);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ControlOrMeta+Shift+M");
  await expect(claims.header("It has 14 looms.")).toBeVisible();
  await expect(article.text).toBeFocused();
  await page.keyboard.press("Alt+Shift+ArrowUp");
  await expect(article.text.getByRole("paragraph").first()).toHaveText("It has 14 looms.");
  await expect(article.text.getByTitle("Claim: Unchecked")).toHaveText("It has 14 looms.");
  await page.keyboard.press("Alt+Shift+ArrowUp");
  await expect(article.text.getByRole("paragraph").first()).toHaveText("It has 14 looms.");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(article.text.getByRole("paragraph").first()).toHaveText("First.");
});

test("a figure at either end of the text has a way past it, and Backspace selects it before it deletes it", async ({
  newsroom,
}) => {
  const { article, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "Low tide", paragraphs: ["In the middle.", "After."] });
  await article.insertFigure(QUAY);
  await expect(article.figure).toHaveCount(1);
  await page.keyboard.press("Backspace");
  await expect(new FigureOnPage(page).caption).toHaveText("");
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type("The quay");
  await expect(new FigureOnPage(page).caption).toHaveText("The quay");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("So it ends.");
  await expect(article.text.getByRole("paragraph").last()).toHaveText("So it ends.");
  await page.keyboard.press("Home");
  await page.keyboard.press("Backspace");
  await expect(article.figure).toHaveCount(1);
  await page.keyboard.press("Backspace");
  await expect(article.figure).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(new FigureOnPage(page).caption).toHaveText("The quay");
});

test("the tools are reached from the text and left to it by key, and what they do is in the palette", async ({
  newsroom,
}) => {
  const { article, page, palette } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "Low tide", paragraphs: ["The landings:"] });
  await page.keyboard.press("Alt+F10");
  await expect(article.toolbar.locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(article.text).toBeFocused();
  await palette.go("insert table");
  await page.keyboard.type("Month");
  await expect(article.text.getByRole("columnheader")).toHaveText("Month");
  await page.keyboard.press("ControlOrMeta+End");
  await palette.go("insert rule");
  await expect(article.text.getByRole("separator")).toHaveCount(1);
  const chooser = page.waitForEvent("filechooser");
  await palette.go("insert figure");
  await (await chooser).setFiles(QUAY);
  await expect(article.figure).toHaveCount(1);
});

test("an address makes a link of the words that it is pasted over, and takes the place of paragraphs", async ({
  newsroom,
}) => {
  const { article, page, palette } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "Low tide", paragraphs: ["https://tides.example/log"] });
  await page.keyboard.press("Shift+Home");
  await page.keyboard.press("ControlOrMeta+x");
  await page.keyboard.type("See the harbour board");
  await page.keyboard.press("ControlOrMeta+Shift+ArrowLeft");
  await page.keyboard.press("ControlOrMeta+v");
  await expect(article.text.getByRole("link", { name: "board" })).toHaveAttribute("href", "https://tides.example/log");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Another");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("ControlOrMeta+v");
  await expect(article.text).toHaveText("https://tides.example/log");
  // The link first, then the address.
  await page.keyboard.press("ControlOrMeta+z");
  await expect(article.text.getByRole("link")).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(article.text.getByRole("link")).toHaveText("board");

  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.press("ControlOrMeta+Shift+ArrowLeft");
  await palette.go("link", "Link…");
  await expect(page.getByRole("textbox", { name: "Address" })).toBeFocused();
  await page.keyboard.type("tides.example/day");
  await page.keyboard.press("Enter");
  await expect(article.text.getByRole("link", { name: "Another" })).toHaveAttribute(
    "href",
    "https://tides.example/day",
  );
});

test("a claim with a verdict is not lost with the text that is typed over, and undo brings it back", async ({
  newsroom,
}) => {
  const { article, claims, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "Low tide", paragraphs: ["It has 14 looms.", "Nothing else."] });
  await article.markClaim("14 looms");
  await claims.giveVerdict("14 looms", "Verified", "Counted them");
  await article.text.press("ControlOrMeta+a");
  await article.typeAtOnce("All new.");
  await expect(article.text).toHaveText("All new.");
  await expect(claims.panel).toContainText("14 looms");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(article.text.getByTitle("Claim: Verified")).toHaveText("14 looms");
});

test("a figure goes to other programs with its image, and within Stet it stays the same file", async ({ newsroom }) => {
  const { article, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "Low tide", paragraphs: ["Before.", "After."] });
  await article.insertFigure(QUAY);
  const figure = new FigureOnPage(page);
  await expect(figure.image).toHaveJSProperty("naturalWidth", 320);
  const file = (await figure.image.getAttribute("src")) ?? "";
  const letter = await OtherProgram.open(page);
  await article.text.focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("ControlOrMeta+x");
  const given = await letter.paste();
  expect(given["text/html"]).toMatch(/<figure><img src="data:image\/png;base64,[^"]{50,}" alt=""><\/figure>/u);
  expect(given["text/html"]).not.toContain(file.split("/").at(-1) ?? file);
  await article.text.focus();
  await page.keyboard.press("ControlOrMeta+v");
  await expect(figure.image).toHaveAttribute("src", file);
});

test("headline, standfirst and a figure's words have quotation marks set and let no confidential name out", async ({
  newsroom,
}) => {
  const { article, claims, messages, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({
    headline: `The "low tide" -- Perrin Oldcastle's`,
    standfirst: `"It's over"`,
    paragraphs: ["The board counted 12 boats."],
  });
  await expect(article.standfirst).toHaveValue("“It’s over”");
  await article.headline.press("End");
  await page.keyboard.type(` "`);
  await page.keyboard.press("Backspace");
  await page.keyboard.type("x");
  await expect(article.headline).toHaveValue(`The "low tide" -- Perrin Oldcastle's "x`);
  await article.markClaim("12 boats");
  await claims.addEvidenceFromNewSource("12 boats", {
    name: "Perrin Oldcastle",
    terms: "Confidential",
    publicLabel: "a clerk",
  });
  const letter = await OtherProgram.open(page);
  await article.headline.press("ControlOrMeta+a");
  await page.keyboard.press("ControlOrMeta+x");
  await expect(article.headline).toHaveValue("");
  await expect(messages).toContainText("Cut for Stet only: it holds a protected detail.");
  expect(JSON.stringify(await letter.paste())).not.toMatch(/tide|Oldcastle/u);
  await article.standfirst.press("ControlOrMeta+a");
  await page.keyboard.press("ControlOrMeta+v");
  await expect(article.standfirst).toHaveValue(/Perrin Oldcastle/u);
  await article.text.press("ControlOrMeta+End");
  await page.keyboard.press("ControlOrMeta+v");
  await expect(article.text).toContainText("Perrin Oldcastle");
  await article.insertFigure(QUAY);
  const { altText } = new FigureOnPage(page);
  await altText.fill("Perrin Oldcastle on the quay");
  await altText.press("ControlOrMeta+a");
  await page.keyboard.press("ControlOrMeta+c");
  expect(JSON.stringify(await letter.paste())).not.toContain("Oldcastle");
  await article.byline.fill("Ines Marr");
  await article.byline.press("ControlOrMeta+a");
  await page.keyboard.press("ControlOrMeta+c");
  expect(await letter.paste()).toMatchObject({ "text/plain": "Ines Marr" });
});

test("what an input method puts in has its quotation marks set @browser-only", async ({ newsroom }) => {
  const { article, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "Low tide", paragraphs: ["She said "] });
  const input = await page.context().newCDPSession(page);
  const compose = async (text: string) => {
    await input.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await input.send("Input.insertText", { text });
  };
  await compose(`"don't`);
  await expect(article.text).toHaveText("She said “don’t");
  await page.keyboard.press("Backspace");
  await expect(article.text).toHaveText(`She said "don't`);
  await article.standfirst.focus();
  await compose(`"so"`);
  await expect(article.standfirst).toHaveValue("“so”");
});

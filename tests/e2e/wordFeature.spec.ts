import { aPicture } from "../support/aPicture";
import { FEATURE_PARAGRAPHS, WORD_FEATURE } from "../support/clipboards/feature";
import { wordRtf } from "../support/clipboards/word";
import { pasteInto } from "./pages/clipboard";
import { FigureOnPage } from "./pages/figureOnPage";
import type { Newsroom } from "./pages/newsroom";
import { TableOnPage } from "./pages/tableOnPage";
import { expect, test } from "./support/test";

/** More steps back than anybody has taken. */
const MOST_STEPS = 150;

test("a feature out of Word is edited from one end to the other without a mouse, undone and done again", async ({
  newsroom,
}) => {
  test.slow();
  const { article, claims, find, notes, page, palette, shape } = newsroom;
  const { keyboard } = page;
  const figure = new FigureOnPage(page);
  const table = new TableOnPage(page);
  await newsroom.tabTo(newsroom.desk.pane.getByRole("button", { name: "New article" }));
  await keyboard.press("Enter");
  await expect(article.headline).toBeFocused();
  await keyboard.type(`The winter of the "low tide"`);
  await keyboard.press("Enter");
  await keyboard.type("Nobody counted -- until now");
  await keyboard.press("Enter");
  await keyboard.type("Ines Marr");
  await keyboard.press("Enter");
  await expect(article.headline).toHaveValue("The winter of the “low tide”");
  await expect(article.standfirst).toHaveValue("Nobody counted — until now");
  await expect(article.text).toBeFocused();

  await pasteInto(article.text, {
    html: WORD_FEATURE,
    text: "plain",
    rtf: wordRtf(aPicture({ shade: 60 }), aPicture({ shade: 200, width: 80 })),
  });
  await expect(article.figure).toHaveCount(2);
  await expect(shape).toContainText(/1,\d{3} words/u);
  const pasted = await article.text.innerText();

  await test.step("words and paragraphs", async () => {
    await article.walkToStart();
    await article.walkDownTo(FEATURE_PARAGRAPHS[0] ?? "");
    await article.selectByKey("counted the boats");
    await keyboard.press("ControlOrMeta+b");
    await expect(article.text.getByRole("strong").first()).toHaveText("counted the boats");
    await keyboard.press("ArrowRight");
    await keyboard.type(` -- "all of them" --`);
    await expect(article.text).toContainText("counted the boats — “all of them” —");
    await keyboard.press("Home");
    await article.walkDownTo("That was day 2.");
    await keyboard.press("ControlOrMeta+Alt+3");
    await expect(article.text.getByRole("heading", { level: 3 })).toContainText("That was day 2.");
    await keyboard.press("ControlOrMeta+Alt+3");
    await expect(article.text.getByRole("heading", { level: 3 })).toHaveCount(0);
    await keyboard.press("Alt+Shift+ArrowUp");
    await expect(article.text.getByRole("paragraph").nth(0)).toContainText("That was day 2.");
    await keyboard.press("Enter");
    await keyboard.press("ArrowUp");
    await keyboard.type("## Day by day");
    await expect(article.text.getByRole("heading", { name: "Day by day" })).toBeVisible();
  });

  await test.step("figures", async () => {
    await palette.go("what the board counted", "What the board counted");
    await keyboard.press("ArrowUp");
    await expect(figure.caption).toHaveText("");
    await keyboard.type("The quay in January");
    await keyboard.press("Tab");
    await expect(figure.altText).toBeFocused();
    await keyboard.press("Tab");
    await keyboard.type("Ines Marr");
    await keyboard.press("Shift+Tab");
    await keyboard.press("Escape");
    await keyboard.press("Alt+Shift+ArrowUp");
    await keyboard.press("Enter");
    await expect(article.text.getByRole("figure", { name: "The quay in January" })).toBeVisible();
    await expect(figure.credit).toHaveValue("Ines Marr");
    expect(await article.text.innerText()).toMatch(/The quay in January.*That was day 8\..*What the board counted/su);
  });

  await test.step("lists", async () => {
    await palette.go("what the board counted", "What the board counted");
    await article.walkDownTo("Lamps");
    await keyboard.press("Tab");
    await expect(article.text.getByRole("list").first().getByRole("list").first()).toContainText("Lamps");
    await keyboard.press("Alt+Shift+ArrowUp");
    await expect(
      article.text
        .getByRole("list")
        .getByRole("listitem")
        .filter({ hasText: /^Lamps$/u }),
    ).toHaveCount(1);
    await keyboard.press("Shift+Tab");
    await keyboard.press("End");
    await keyboard.press("Enter");
    await keyboard.type("Ropes");
    await expect(article.text.getByRole("listitem").filter({ hasText: /^Ropes/u })).toHaveCount(1);
  });

  await test.step("the table", async () => {
    await article.walkDownTo("January");
    await table.walkTo("Add row below");
    await expect(table.rows).toHaveCount(4);
    await table.walkTo("Add column after");
    await expect(table.cellsOf(0)).toHaveCount(3);
    await keyboard.press("Tab");
    await keyboard.type("10");
    await expect(table.cell("10")).toHaveCount(1);
    await table.walkTo("Delete column");
    await expect(table.cellsOf(0)).toHaveCount(2);
    await table.walkTo("Delete row");
    await expect(table.rows).toHaveCount(3);
  });

  await test.step("claims and notes", async () => {
    await article.walkToStart();
    await article.walkDownTo("That was day 4.");
    await article.selectByKey("That was day 4.");
    await keyboard.press("ControlOrMeta+Shift+M");
    await expect(claims.header("That was day 4.")).toHaveAttribute("aria-expanded", "true");
    await expect(article.text).toBeFocused();
    await keyboard.press("ArrowRight");
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowDown");
    await keyboard.press("ControlOrMeta+Alt+m");
    await expect(notes.field).toBeFocused();
    await keyboard.type("Who counted?");
    await keyboard.press("Enter");
    await expect(article.text).toBeFocused();
    await expect(notes.threads).toHaveCount(1);
  });

  await test.step("find and replace", async () => {
    await keyboard.press("ControlOrMeta+Alt+f");
    await newsroom.tabTo(find.words, "Shift+Tab");
    await keyboard.type("the keeper of the lock");
    await newsroom.tabTo(find.replacement);
    await keyboard.type("Orla Fennick");
    await newsroom.tabTo(find.button("Replace all"));
    await keyboard.press("Enter");
    await expect(article.text).not.toContainText("The keeper of the lock");
    await keyboard.press("Escape");
    await expect(article.text).toBeFocused();
  });

  await newsroom.saved();
  const edited = await article.text.innerText();
  await undoAll(newsroom);
  await redoUntil(newsroom, edited);
  expect(edited).not.toBe(pasted);
});

async function undoAll({ article, page }: Newsroom) {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if ((await article.text.innerText()).trim() === "") return;
    await page.keyboard.press("ControlOrMeta+z");
  }
  throw new Error("Undo does not come to an end");
}

async function redoUntil({ article, page }: Newsroom, text: string) {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if ((await article.text.innerText()) === text) return;
    await page.keyboard.press("ControlOrMeta+Shift+z");
  }
  expect(await article.text.innerText()).toBe(text);
}

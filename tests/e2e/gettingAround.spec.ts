import type { Locator } from "@playwright/test";
import type { Newsroom } from "./pages/newsroom";
import { expect, test } from "./support/test";

test.use({ sample: true });

const INVESTIGATION = /Port Sallow paid/u;

async function opened(newsroom: Newsroom): Promise<void> {
  await newsroom.desk.open(INVESTIGATION);
  await expect(newsroom.claims.meter).toBeVisible();
}

/** How many times Tab is pressed from where the focus is to a control. */
async function stopsTo(newsroom: Newsroom, control: Locator): Promise<number> {
  for (let stops = 0; stops < 40; stops += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return stops;
    await newsroom.page.keyboard.press("Tab");
  }
  throw new Error(`40 stops, and ${control} has never had the focus`);
}

test("F6 goes round the panes, back to where one was in each", async ({ newsroom }) => {
  const { article, bar, claims, desk, page } = newsroom;
  await opened(newsroom);
  const row = desk.row(INVESTIGATION).getByRole("button").first();
  await row.focus();
  await page.keyboard.press("F6");
  await expect(bar.getByRole("button", { name: "Hide desk" })).toBeFocused();
  await page.keyboard.press("F6");
  await expect(article.text).toBeFocused();
  await page.keyboard.press("F6");
  await expect(claims.tab).toBeFocused();
  await claims.header("310,000 cubic metres of silt that nobody").focus();
  await page.keyboard.press("F6");
  await expect(row).toBeFocused();
  await article.headline.focus();
  await page.keyboard.press("F6");
  await expect(claims.header("310,000 cubic metres of silt that nobody")).toBeFocused();
  await page.keyboard.press("Shift+F6");
  await expect(article.headline).toBeFocused();

  // A pane that is hidden is passed over, and a dialog keeps the window to itself.
  await page.keyboard.press("ControlOrMeta+2");
  await page.keyboard.press("F6");
  await expect(row).toBeFocused();
  await page.keyboard.press("ControlOrMeta+,");
  const settings = page.getByRole("dialog", { name: "Settings" });
  await expect(settings).toBeVisible();
  await page.keyboard.press("F6");
  await expect(settings.locator(":focus")).toHaveCount(1);
});

test("the first stop leads past everything into the text, and the text is a few stops from the list", async ({
  newsroom,
}) => {
  const { article, desk, page } = newsroom;
  await opened(newsroom);
  await page.reload();
  await expect(newsroom.claims.meter).toBeVisible();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the page" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(article.text).toBeFocused();
  expect(new URL(page.url()).hash).toMatch(/^#\/articles\//u);

  await desk.row(INVESTIGATION).getByRole("button").first().focus();
  expect(await stopsTo(newsroom, article.text)).toBeLessThanOrEqual(11);
});

test("a toolbar is one stop, walked with the arrow keys", async ({ newsroom }) => {
  const { article, bar, claims, desk, page } = newsroom;
  await opened(newsroom);
  const toolbars: readonly (readonly [Locator, string, string])[] = [
    [bar, "Hide desk", "Hide inspector"],
    [desk.pane.getByRole("toolbar", { name: "Desk" }), "New article", "More"],
    [claims.panel.getByRole("toolbar", { name: "Claims" }), "Previous claim", "Filter claims"],
    [newsroom.shape.getByRole("toolbar", { name: "How the text is shown" }), "Outline", "Typewriter scrolling"],
    [article.toolbar, "Undo", "Mark claim"],
  ];
  for (const [toolbar, first, last] of toolbars) {
    await toolbar.getByRole("button", { name: first }).focus();
    await page.keyboard.press("ArrowLeft");
    await expect(toolbar.getByRole("button", { name: last })).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(toolbar.getByRole("button", { name: first })).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(toolbar.locator(":focus")).toHaveCount(0);
  }
  await article.placeCaretIn("spring tide");
  const style = article.toolbar.getByRole("combobox", { name: "Paragraph style" });
  await style.focus();
  await page.keyboard.press("ArrowRight");
  await expect(article.toolbar.getByRole("button", { name: "Bold" })).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(style).toBeFocused();
  await expect(style).toHaveValue("3");
  await expect(article.text.getByRole("heading", { level: 3 })).toContainText("spring tide");
  await page.keyboard.press("Escape");
  await expect(article.text).toBeFocused();
});

for (const width of [1280, 1024, 900]) {
  test(`the formatting is one row in a window ${width} wide, and what finds no room is in its menu`, async ({
    newsroom,
  }) => {
    const { article, page } = newsroom;
    await page.setViewportSize({ width, height: 800 });
    await opened(newsroom);
    const tops = await article.toolbar
      .getByRole("button")
      .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(1);
    expect(await article.toolbar.evaluate((bar) => bar.scrollWidth - bar.clientWidth)).toBeLessThanOrEqual(0);

    await article.select("spring tide");
    await article.toolbar.getByRole("button", { name: "More formatting" }).click();
    const superscript = page.getByRole("menuitemcheckbox", { name: "Superscript" });
    await superscript.click();
    await expect(article.text.locator("sup")).toHaveText("spring tide");
    await expect(article.text).toBeFocused();
    await article.toolbar.getByRole("button", { name: "More formatting" }).click();
    await expect(superscript).toBeChecked();
    await page.keyboard.press("Escape");
    await expect(article.text).toBeFocused();
  });
}

test("the meter of the claims stays in view however far one reads, and every claim counts under one word", async ({
  newsroom,
}) => {
  const { bar, claims, page } = newsroom;
  await opened(newsroom);
  await expect(claims.meter).toHaveText(
    "6 of 12 claims verified; 2 to check, 1 needs another look, 3 disputed, unverifiable or false.",
  );
  await expect(claims.panel.getByText("6 of 12 verified")).toBeInViewport();
  await claims.panel.evaluate((panel) => panel.scrollTo(0, panel.scrollHeight));
  await expect(claims.panel.getByText("6 of 12 verified")).toBeInViewport();
  await expect(bar.getByRole("button", { name: /Disputed.*6 of 12 verified/u })).toBeVisible();
  await expect(page.getByRole("button", { name: "Mark claim" })).toHaveCount(1);
  await expect(claims.tab).toHaveAccessibleName(/Claims 5 open/u);
});

test("what is announced makes the window no longer than it is", async ({ newsroom }) => {
  const { article, notes, page } = newsroom;
  await opened(newsroom);
  await article.text.getByRole("paragraph").first().click();
  await page.keyboard.press("ControlOrMeta+Alt+m");
  await page.keyboard.type("Whose buoys?");
  await page.keyboard.press("Enter");
  await expect(notes.threads).toHaveCount(1);
  const over = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
  expect(over).toBe(0);
});

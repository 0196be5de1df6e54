import { expect, test } from "./support/test";

test.use({ sample: true });

test("the palette goes to a claim, a heading and a source of the open article", async ({ newsroom }) => {
  const { article, claims, page, palette, sources } = newsroom;
  await newsroom.desk.open(/Port Sallow paid/u);
  await expect(claims.meter).toBeVisible();
  await palette.go("@ bottom touched", /They have touched bottom.*Unchecked/u);
  await expect(claims.header("They have touched bottom")).toBeFocused();
  await palette.go("# mud", /In the mud/u);
  await expect(article.text).toBeFocused();
  await page.keyboard.press("ControlOrMeta+2");
  await palette.go("& payment ledger", /Payment ledger/u);
  await expect(sources.panel.getByRole("heading", { name: "Where it is used" })).toBeFocused();
});

test("the palette takes words in any order and without accents, and says how a claim stands", async ({ newsroom }) => {
  await newsroom.desk.open(/Port Sallow paid/u);
  await expect(newsroom.claims.meter).toBeVisible();
  await newsroom.palette.open();
  await newsroom.palette.field.fill("BRIDGES listens");
  await expect(newsroom.palette.group("Articles")).toHaveText([/The woman who listens to bridges/u]);
  await newsroom.palette.field.fill("disputed");
  await expect(newsroom.palette.group("Claims")).toHaveCount(1);
  await expect(newsroom.palette.group("Claims")).toHaveAccessibleName(/nobody ever lifted Disputed/u);
  await newsroom.palette.field.fill("zeppelin");
  await expect(newsroom.palette.dialog).toContainText("Nothing has that name");
});

test("what was done last comes first the next time, also after reloading", async ({ newsroom }) => {
  const { page, palette } = newsroom;
  await palette.go("listens to bridges");
  await expect(newsroom.article.headline).toHaveValue(/bridges/u);
  await palette.go("show details");
  await expect(page.getByRole("tab", { name: "Details" })).toBeFocused();
  await page.reload();
  await expect(newsroom.article.headline).toBeVisible();
  await palette.open();
  await expect(palette.group("Recent")).toHaveText([/^Show Details/u, /^The woman who listens to bridges/u]);
});

test("without an article the palette offers nothing that would do nothing", async ({ newsroom }) => {
  await newsroom.palette.open();
  await newsroom.palette.field.fill(">");
  await expect(newsroom.palette.group("Actions").filter({ hasText: "Settings" })).toBeVisible();
  await expect(newsroom.palette.group("Actions").filter({ hasText: "Bold" })).toHaveCount(0);
});

test("the keys work as soon as the window has loaded", async ({ newsroom }) => {
  const { page, palette } = newsroom;
  await page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () => {
      document.body.dispatchEvent(
        new KeyboardEvent("keydown", { key: "k", ctrlKey: true, metaKey: true, bubbles: true }),
      );
    });
  });
  await page.reload();
  await expect(palette.field).toBeFocused();
});

test("a question mark shows every key, except to whoever is writing", async ({ newsroom }) => {
  const { article, bar, page } = newsroom;
  const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await newsroom.desk.open(/Flood warning/u);
  await article.text.click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Why?");
  await expect(article.text).toContainText("Why?");
  await expect(sheet).toBeHidden();

  const button = bar.getByRole("button", { name: "Hide desk" });
  await button.focus();
  await page.keyboard.press("?");
  await expect(sheet.getByRole("region", { name: "Checking a claim" })).toContainText("Give a verdict");
  await page.keyboard.type("verdict");
  await expect(sheet.getByRole("region")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
});

test("the sheet of keys is printed whole and alone", async ({ newsroom }) => {
  await newsroom.page.keyboard.press("ControlOrMeta+/");
  const sheet = newsroom.page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(sheet).toBeVisible();
  await newsroom.page.emulateMedia({ media: "print" });
  await expect(newsroom.desk.pane).toBeHidden();
  await expect(sheet.getByRole("button", { name: "Print" })).toBeHidden();
  const cut = await sheet.evaluate((element) => element.scrollHeight - element.clientHeight);
  expect(cut, "pixels of the sheet that no paper shows").toBeLessThanOrEqual(1);
});

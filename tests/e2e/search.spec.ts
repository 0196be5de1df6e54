import { mkdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { stet } from "./support/stet";
import { expect, test } from "./support/test";

test.use({ sample: true });

test("a search marks what it found, in the headline and in the words around it", async ({ newsroom }) => {
  await newsroom.desk.search("lifeboats");
  await expect(newsroom.desk.articles).toHaveCount(1);
  await expect(newsroom.desk.articles.locator("mark").first()).toHaveText(/lifeboats/iu);
});

test("a slip of the keyboard is forgiven, and said", async ({ newsroom }) => {
  await newsroom.desk.search("lifebaots");
  await expect(newsroom.desk.pane).toContainText("No word begins with “lifebaots”");
  await expect(newsroom.desk.articles).toHaveCount(1);
});

test("operators are taught, completed by Enter, and corrected", async ({ newsroom }) => {
  const box = newsroom.desk.searchBox;
  await newsroom.desk.pane.getByRole("button", { name: "How to search" }).click();
  const help = newsroom.page.getByRole("dialog", { name: "How to search" });
  await help.getByRole("button", { name: /^stage:/u }).click();
  await expect(box).toHaveValue("stage:");
  await expect(box).toBeFocused();
  await box.pressSequentially("ki");
  await box.press("Enter");
  await expect(box).toHaveValue("stage:killed ");
  await expect(newsroom.desk.articles).toHaveCount(1);
  await expect(newsroom.desk.row("Ebbridge council")).toBeVisible();
  await box.fill("stage:asleep");
  await expect(newsroom.desk.pane).toContainText("There is no stage “asleep”. Use one of these: draft");
});

test("a search is kept under a name, made again, renamed, and removed with a way back", async ({ newsroom }) => {
  const { desk, page } = newsroom;
  await desk.search("stage:killed");
  await expect(desk.articles).toHaveCount(1);
  await desk.openFilters();
  await desk.savedSearches.getByRole("button", { name: "Save this search" }).click();
  await desk.savedSearches.getByRole("textbox", { name: "Name of the search" }).fill("Spiked");
  await desk.savedSearches.getByRole("button", { name: "Save", exact: true }).click();
  await expect(desk.savedSearches.getByRole("button", { name: "Spiked", exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await desk.search("");
  await expect(desk.articles).toHaveCount(8);

  await desk.openFilters();
  await desk.savedSearches.getByRole("button", { name: "Spiked", exact: true }).click();
  await expect(desk.searchBox).toHaveValue("stage:killed");
  await desk.savedSearches.getByRole("button", { name: "Actions for Spiked" }).click();
  await page.getByRole("menuitem", { name: "Rename" }).click();
  await desk.savedSearches.getByRole("textbox", { name: "Name of the search" }).fill("Killed stories");
  await desk.savedSearches.getByRole("button", { name: "Save", exact: true }).click();
  await desk.savedSearches.getByRole("button", { name: "Actions for Killed stories" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await expect(desk.savedSearches.getByRole("button", { name: "Killed stories", exact: true })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Undo", exact: true }).last().click();
  await desk.openFilters();
  await expect(desk.savedSearches.getByRole("button", { name: "Killed stories", exact: true })).toBeVisible();
});

test.describe("on a desk without its index", () => {
  test.use({ sample: false });

  test("everything is listed and found in the end", async ({ desk, start }) => {
    const drafts = join(desk, "..", `${basename(desk)}-drafts`);
    await mkdir(drafts);
    for (let number = 1; number <= 210; number += 1) {
      await writeFile(join(drafts, `${number}.txt`), `Ferry ${number}\n\nThe lantern of pier ${number}.`);
    }
    await stet(desk, "import", drafts);
    await rm(drafts, { recursive: true });
    await rm(join(desk, "index"), { recursive: true });

    const newsroom = await start();
    await expect(newsroom.desk.pane).toContainText("210 articles");
    await newsroom.desk.search("lantern pier 21");
    await expect(newsroom.desk.pane).toContainText("2 articles match");
    await newsroom.desk.open("Ferry 210");
    await expect(newsroom.article.text).toContainText("The lantern of pier 210.");
  });
});

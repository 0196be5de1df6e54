import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stet } from "./support/stet";
import { expect, test } from "./support/test";

test.describe("on the sample desk", () => {
  test.use({ sample: true });

  test("a newcomer sees at once what Stet is for", async ({ newsroom }) => {
    await newsroom.desk.open(/Port Sallow paid/u);
    await expect(newsroom.claims.meter).toContainText("6 of 12 claims verified");
    await expect(newsroom.article.figure.first().getByRole("img")).toBeVisible();
  });

  test("every article opens with its text, its claims, its details and its checks", async ({ newsroom }) => {
    const rows = newsroom.desk.articles;
    await expect(rows).toHaveCount(8);
    const headlines = await rows.getByRole("button", { name: /^(?!Actions for)/u }).allInnerTexts();
    for (const headline of headlines) {
      await newsroom.desk.open(headline);
      await expect(newsroom.article.headline).toHaveValue(headline);
      await expect(newsroom.article.text).toContainText(/\p{L}/u);
      await newsroom.claims.show();
      await expect(newsroom.claims.panel).toContainText(/claim/u);
      await newsroom.sources.show();
      await expect(newsroom.sources.panel.getByRole("listitem").first()).toBeVisible();
      await newsroom.details.show();
      await expect(newsroom.details.stage).toBeVisible();
      await newsroom.checks.show();
      await expect(newsroom.checks.panel).toContainText(/Gate (?:open|closed)/u);
      await newsroom.history.show();
      await expect(newsroom.history.event("Created").first()).toBeVisible();
      await newsroom.exports.show();
      await expect(newsroom.exports.button).toBeVisible();
    }
  });

  test("an editor finds an article by its words, its stage, its verification and its tag", async ({ newsroom }) => {
    await newsroom.desk.search("lifeboats");
    await expect(newsroom.desk.articles).toHaveCount(1);
    await newsroom.desk.search("");
    await newsroom.desk.filter("Stage", "Killed");
    await expect(newsroom.desk.articles).toHaveCount(1);
    await expect(newsroom.desk.row("Ebbridge council")).toBeVisible();
    await newsroom.desk.clearFilters();
    await newsroom.desk.filter("Verification", "Verified");
    await expect(newsroom.desk.articles).toHaveCount(1);
    await expect(newsroom.desk.row("Ferry company fined")).toBeVisible();
    await newsroom.desk.clearFilters();
    await newsroom.desk.filter("Tag", "courts (1)");
    await expect(newsroom.desk.articles).toHaveCount(1);
  });

  test("a search that finds nothing says so and leads back", async ({ newsroom }) => {
    await newsroom.desk.search("zeppelin");
    await expect(newsroom.desk.pane).toContainText("Nothing matches");
    await newsroom.desk.pane.getByRole("button", { name: "Clear filters" }).click();
    await expect(newsroom.desk.articles).toHaveCount(8);
  });

  test("an article is duplicated, moved to the trash, and restored", async ({ newsroom }) => {
    await newsroom.desk.act("Ebbridge council", "Duplicate");
    await expect(newsroom.desk.row("Ebbridge council")).toHaveCount(2);
    await expect(newsroom.article.headline).toHaveValue(/Ebbridge council/u);
    await newsroom.desk.act("Flood warning", "Move to trash");
    await expect(newsroom.desk.row("Flood warning")).toHaveCount(0);
    await newsroom.desk.openTrash();
    await newsroom.desk.restore("Flood warning");
    await newsroom.desk.pane.getByRole("button", { name: "Back to articles" }).click();
    await expect(newsroom.desk.row("Flood warning")).toBeVisible();
  });

  test("Arabic copy runs from right to left beside an English desk", async ({ newsroom }) => {
    await newsroom.desk.open(/محطة/u);
    await expect(newsroom.page.getByRole("main").getByRole("article")).toHaveAttribute("dir", "rtl");
    const [text, pane] = await Promise.all([newsroom.article.text.boundingBox(), newsroom.desk.pane.boundingBox()]);
    expect(pane?.x).toBeLessThan(text?.x ?? 0);
  });

  test("the palette finds commands and articles", async ({ newsroom }) => {
    const palette = newsroom.page.getByRole("dialog", { name: "Command palette" });
    const type = async (words: string) => {
      await newsroom.page.keyboard.press("ControlOrMeta+k");
      await palette.getByRole("combobox").fill(words);
      await expect(palette.getByRole("option").first()).toContainText(new RegExp(words, "iu"));
      await newsroom.page.keyboard.press("Enter");
    };
    await type("listens to bridges");
    await expect(newsroom.article.headline).toHaveValue("The woman who listens to bridges");
    await type("Hide Desk");
    await expect(newsroom.desk.pane).toHaveCount(0);
  });
});

test("an empty desk says how to begin", async ({ newsroom }) => {
  await expect(newsroom.desk.pane).toContainText("This desk is empty");
  await newsroom.desk.pane.getByRole("button", { name: "Write the first article" }).click();
  await expect(newsroom.article.headline).toBeFocused();
});

test("a file that cannot be read is put aside and said so, and the rest of the desk opens", async ({ desk, start }) => {
  await stet(desk, "new", "--headline", "Sound");
  const sound = await readdir(join(desk, "articles"));
  await stet(desk, "new", "--headline", "Torn");
  const torn = (await readdir(join(desk, "articles"))).find((name) => !sound.includes(name)) ?? "";
  await writeFile(join(desk, "articles", torn), '{"schema": "stet/article", "headl');

  const newsroom = await start();
  await expect(newsroom.desk.row("Sound")).toBeVisible();
  await expect(newsroom.desk.pane).toContainText("1 damaged file put aside. Nothing was deleted.");
  expect(await readdir(join(desk, "quarantine"))).not.toHaveLength(0);
});

import { expect, test } from "./support/test";

test.use({ sample: true });

test("a newcomer sees at once what Stet is for", async ({ newsroom }) => {
  await expect(newsroom.desk.articles.first()).toBeVisible();
  await newsroom.desk.open(/Port Sallow paid/u);
  await expect(newsroom.claims.meter).toContainText("6 of 12 claims stand");
  await expect(newsroom.article.text.getByRole("figure").first().getByRole("img")).toBeVisible();
});

test("an editor finds an article by its words, its stage, its verification and its tag", async ({ newsroom }) => {
  await newsroom.desk.search("lifeboats");
  await expect(newsroom.desk.articles).toHaveCount(1);
  await newsroom.desk.search("");
  await newsroom.desk.filter("Stage", "Killed");
  await expect(newsroom.desk.articles).toHaveCount(1);
  await expect(newsroom.desk.row("Ebbridge council")).toBeVisible();
  await newsroom.desk.pane
    .getByRole("button", { name: /^Clear/u })
    .first()
    .click();
  await newsroom.desk.filter("Verification", "Verified");
  await expect(newsroom.desk.row("Ferry company fined")).toBeVisible();
  await expect(newsroom.desk.articles).toHaveCount(1);
});

test("a search that finds nothing says so and leads back", async ({ newsroom }) => {
  await newsroom.desk.search("zeppelin");
  await expect(newsroom.desk.articles).toHaveCount(0);
  await newsroom.desk.pane
    .getByRole("button", { name: /^Clear/u })
    .first()
    .click();
  await expect(newsroom.desk.articles.first()).toBeVisible();
});

test("an article is duplicated, moved to the trash, and restored", async ({ newsroom }) => {
  await newsroom.desk.act("Ebbridge council", "Duplicate");
  await expect(newsroom.desk.row("Ebbridge council")).toHaveCount(2);
  await expect(newsroom.article.headline).toHaveValue(/Ebbridge council/u);
  await newsroom.desk.act("Flood warning", "Move to trash");
  await expect(newsroom.desk.row("Flood warning")).toHaveCount(0);
  await newsroom.desk.openTrash();
  await newsroom.desk.restore("Flood warning");
  await newsroom.desk.pane.getByRole("button", { name: /back/iu }).click();
  await expect(newsroom.desk.row("Flood warning")).toBeVisible();
});

test("Arabic copy runs from right to left beside an English desk", async ({ newsroom }) => {
  await newsroom.desk.open(/محطة/u);
  await expect(newsroom.page.getByRole("main").getByRole("article")).toHaveAttribute("dir", "rtl");
  const [headline, pane] = await Promise.all([newsroom.article.text.boundingBox(), newsroom.desk.pane.boundingBox()]);
  expect(pane?.x).toBeLessThan(headline?.x ?? 0);
});

test("the theme follows the system and can be switched", async ({ newsroom }) => {
  const background = () => newsroom.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await newsroom.page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(background).not.toBe(light);
  await newsroom.page.getByRole("button", { name: "Switch to light" }).click();
  await expect.poll(background).toBe(light);
});

test("the palette finds commands and articles", async ({ newsroom }) => {
  await newsroom.page.keyboard.press("ControlOrMeta+k");
  const palette = newsroom.page.getByRole("dialog", { name: "Command palette" });
  await palette.getByRole("combobox").fill("listens to bridges");
  await newsroom.page.keyboard.press("Enter");
  await expect(newsroom.article.headline).toHaveValue("The woman who listens to bridges");
});

import { expect, test } from "./support/test";

const COPY = {
  headline: "Council sells the salt works",
  byline: "Ines Marr",
  paragraphs: ["The council sold the salt works for 3 million crowns. Nobody knew.", "Forty people work there."],
};

test.beforeEach(async ({ newsroom }) => {
  const { article, claims } = newsroom;
  await newsroom.desk.newArticle();
  await article.write(COPY);
  await article.markClaim("3 million crowns");
  await claims.giveVerdict("3 million crowns", "Verified", "Deed of sale, page 2");
  await expect(claims.meter).toContainText("1 of 1 claim verified");
});

test("typing over a claim's last word, or over all of it, changes the claim's words", async ({ newsroom }) => {
  const { article, claims, page } = newsroom;
  await article.select("crowns");
  await page.keyboard.type("ducats");
  await expect(claims.header("3 million ducats")).toContainText("words changed since");
  await claims.open("3 million ducats");
  await claims.card("3 million ducats").getByRole("button", { name: "Go to the text" }).click();
  await page.keyboard.type("a song");
  await expect(claims.header("a song")).toContainText("words changed since");
  await expect(claims.meter).toContainText("of 1 claim");
});

test("a claim that is cut and pasted keeps its verdict; pasted again it is a copy that nobody has checked", async ({
  newsroom,
}) => {
  const { article, claims, page } = newsroom;
  await article.select("3 million crowns");
  await page.keyboard.press("ControlOrMeta+x");
  await expect(claims.meter).not.toContainText("1 of 1");
  await article.placeCaretIn("Forty people");
  await page.keyboard.press("End");
  await page.keyboard.press("ControlOrMeta+v");
  await expect(claims.meter).toContainText("1 of 1 claim verified");
  await page.keyboard.type(", ");
  await page.keyboard.press("ControlOrMeta+v");
  await expect(claims.meter).toContainText("1 of 2 claims verified");
  await expect(article.text).toContainText("Forty people work there.3 million crowns, 3 million crowns");
  await expect(claims.header("3 million crowns").nth(0)).toContainText("Verified");
  await expect(claims.header("3 million crowns").nth(1)).toContainText("Unchecked");
});

test("a claim in another article is a copy that nobody has checked", async ({ newsroom }) => {
  const { article, claims, page } = newsroom;
  await article.select("3 million crowns");
  await page.keyboard.press("ControlOrMeta+c");
  await newsroom.desk.newArticle();
  await article.write({ headline: "Salt in figures", byline: "Ines Marr", paragraphs: ["It made "] });
  await page.keyboard.press("ControlOrMeta+v");
  await expect(claims.header("3 million crowns")).toContainText("Unchecked");
  await claims.open("3 million crowns");
  await claims.card("3 million crowns").getByText("History").click();
  await expect(claims.card("3 million crowns")).toContainText("copy of another claim");
});

for (const copying of [false, true]) {
  test(`a claim that is dragged ${copying ? "with Ctrl is copied" : "moves with its verdict"}`, async ({
    newsroom,
  }) => {
    const { article, claims, page } = newsroom;
    await article.select("3 million crowns");
    const from = await article.text.getByText("3 million crowns").boundingBox();
    const to = await article.text.getByText("Forty people work there.").boundingBox();
    if (!from || !to) throw new Error("The words are not on the page");
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + from.width / 2 + 8, from.y + from.height / 2 + 4, { steps: 3 });
    if (copying) await page.keyboard.down("ControlOrMeta");
    await page.mouse.move(to.x + 2, to.y + to.height / 2, { steps: 6 });
    await page.mouse.up();
    if (copying) await page.keyboard.up("ControlOrMeta");
    await expect(article.text).toContainText("3 million crownsForty people");
    await expect(claims.meter).toContainText(copying ? "1 of 2 claims verified" : "1 of 1 claim verified");
  });
}

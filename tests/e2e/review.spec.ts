import type { Newsroom } from "./pages/newsroom";
import { expect, test } from "./support/test";

/** Writes an article with one verified claim, and then other words into the claim. */
async function writeAndChange(newsroom: Newsroom, headline: string, claim: string, from: string, to: string) {
  const { article, claims, desk, page } = newsroom;
  await desk.newArticle();
  await article.write({ headline, paragraphs: [`Somebody said that ${claim}, and nobody knows more.`] });
  await article.markClaim(claim);
  await claims.giveVerdict(claim, "Verified", "Read the log");
  await article.select(from);
  await page.keyboard.type(to);
  await newsroom.saved();
}

test("what needs another look is found over all articles, and each leads to its words", async ({ newsroom }) => {
  const { article, claims, desk, page } = newsroom;
  await desk.signAs("Ines Marr");
  await expect(desk.reviewEntry).toHaveCount(0);
  await writeAndChange(newsroom, "Lamp relit", "the lamp burns 30 nights", "30", "40");
  await expect(desk.reviewEntry).toHaveAccessibleName("Needs another look: 1 claim");
  await writeAndChange(newsroom, "Mill reopens", "the mill has 14 looms", "14", "16");
  await expect(desk.reviewEntry).toHaveAccessibleName("Needs another look: 2 claims");

  await desk.reviewEntry.click();
  await expect(desk.pane).toContainText("2 claims in 2 articles");
  await expect(desk.review.first()).toContainText("Mill reopens");
  const lamp = desk.review.filter({ hasText: "Lamp relit" });
  await expect(lamp.getByRole("deletion")).toHaveText(/30/u);
  await expect(lamp.getByRole("insertion")).toHaveText(/40/u);
  await expect(lamp).toContainText("words changed since");
  await expect(lamp).toContainText("Verdict by Ines Marr");

  // With keys alone: into the list, to the second claim, to its words and back.
  await newsroom.tabTo(desk.review.first().getByRole("button"));
  await page.keyboard.press("ArrowDown");
  await expect(lamp.getByRole("button")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(article.headline).toHaveValue("Lamp relit");
  await expect(claims.header("the lamp burns 40 nights")).toBeFocused();

  await page.keyboard.press("r");
  await expect(desk.review).toHaveCount(1);
  await desk.review.first().getByRole("button").click();
  await expect(claims.header("the mill has 16 looms")).toBeFocused();
  await page.keyboard.press("r");
  await expect(desk.pane).toContainText("Nothing needs another look");
  await desk.pane.getByRole("button", { name: "Back to articles" }).click();
  await expect(desk.articles).toHaveCount(2);
  await expect(desk.reviewEntry).toHaveCount(0);
});

test("the list is one key away, and says when there is nothing in it", async ({ newsroom }) => {
  const { desk, page } = newsroom;
  await expect(desk.pane).toContainText("This desk is empty");
  await page.keyboard.press("ControlOrMeta+1");
  await expect(desk.pane).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+Shift+L");
  await expect(desk.pane).toContainText("Nothing needs another look");
  await expect(desk.pane.getByRole("button", { name: "Back to articles" })).toBeFocused();
});

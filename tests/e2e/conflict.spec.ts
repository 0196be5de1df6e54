import type { Newsroom } from "./pages/newsroom";
import { complaintsOfAxe } from "./support/axe";
import { expect, test } from "./support/test";

const FERRY = "The ferry to Port Selwick sank in the storm of 1931.";
const HARBOUR = "The harbour master says that nobody has asked since.";
const TIDE = "High tide comes at nine in the evening on most days.";

test.beforeEach(({ complaints }) => complaints.expect(/net::ERR_FAILED/u, /status of 412/u));

/** Two browsers have the article open, and the second one cannot save. */
async function cutOff(newsroom: Newsroom, headline: string, paragraphs: string[]): Promise<Newsroom> {
  await newsroom.desk.newArticle();
  await newsroom.article.write({ headline, paragraphs });
  await newsroom.saved();
  const other = await newsroom.anotherBrowser();
  await other.desk.open(headline);
  await expect(other.article.text).toContainText(paragraphs[0] ?? "");
  await other.page.route("**/api/articles/*", (route) =>
    route.request().method() === "PATCH" ? route.abort() : route.continue(),
  );
  return other;
}

async function reconnect(other: Newsroom) {
  await expect(other.saveState).toContainText("Not saved");
  await other.page.unrouteAll();
  // The window may have tried again by itself.
  const again = other.saveState.getByRole("button", { name: "Try again" });
  await again.click({ timeout: 2_000 }).catch(() => undefined);
  await expect(other.conflict.title).toBeFocused();
}

test("words are taken from either text, paragraph by paragraph, and both texts stay @browser-only", async ({
  newsroom,
}) => {
  const other = await cutOff(newsroom, "Two pens", [FERRY, HARBOUR, TIDE]);
  await other.article.replaceWord("1931", "1932");
  await other.article.replaceWord("evening", "morning");
  await newsroom.article.replaceWord("1931", "1933");
  await newsroom.article.replaceWord("nobody", "everybody");
  await newsroom.article.headline.fill("Two pens, one desk");
  await newsroom.saved();
  await reconnect(other);

  const { conflict } = other;
  await expect(conflict.count).toHaveText("4 differences, 1 to decide");
  await expect(conflict.goOn).toHaveAttribute("aria-disabled", "true");
  for (const colorScheme of ["light", "dark"] as const) {
    await other.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await complaintsOfAxe(other)).toEqual([]);
  }
  await expect(conflict.question(/^Headline/u).getByRole("radio", { name: "In the other window" })).toBeChecked();
  await expect(conflict.question(/^Paragraph 2/u).getByRole("radio", { name: "In the other window" })).toBeChecked();
  await expect(conflict.question(/^Paragraph 3/u).getByRole("radio", { name: "Here", exact: true })).toBeChecked();
  await conflict
    .question(/^Paragraph 1/u)
    .getByRole("radio", { name: "Both, this one first" })
    .check();
  await conflict.goOn.click();
  await expect(conflict.panel).toBeHidden();
  await other.saved();
  const whole = [
    FERRY.replace("1931", "1932"),
    FERRY.replace("1931", "1933"),
    HARBOUR.replace("nobody", "everybody"),
    TIDE.replace("evening", "morning"),
  ];
  await expect(other.article.text.getByRole("paragraph")).toHaveText(whole);
  await expect(other.article.headline).toHaveValue("Two pens, one desk");
  await expect(newsroom.article.text.getByRole("paragraph")).toHaveText(whole);

  await other.versions.show();
  await expect(other.versions.row("The other text of a conflict")).toHaveCount(1);
  await expect(other.versions.row("Before another text took its place")).toHaveCount(1);
});

test("a conflict is settled by keyboard, and both people's work on a claim stays @browser-only", async ({
  newsroom,
}) => {
  await newsroom.desk.newArticle();
  await newsroom.article.write({ headline: "By keys", paragraphs: [FERRY] });
  await newsroom.article.markClaim("sank in the storm");
  await newsroom.saved();
  const other = await newsroom.anotherBrowser();
  await other.desk.open("By keys");
  await other.claims.show();
  await expect(other.claims.header("sank in the storm")).toBeVisible();
  await other.page.route("**/api/articles/*", (route) =>
    route.request().method() === "PATCH" ? route.abort() : route.continue(),
  );
  await other.claims.giveVerdict("sank in the storm", "Disputed", "The log says fire");
  await other.article.replaceWord("1931", "1932");
  await newsroom.claims.giveVerdict("sank in the storm", "Verified", "The harbour book");
  await newsroom.article.replaceWord("1931", "1933");
  await newsroom.saved();
  await reconnect(other);
  const theirs = other.conflict.question(/^Paragraph 1/u).getByRole("radio", { name: "In the other window" });
  const mine = other.conflict.question(/^Paragraph 1/u).getByRole("radio", { name: "Here", exact: true });
  await other.tabTo(mine);
  await other.page.keyboard.press("ArrowDown");
  await expect(theirs).toBeChecked();
  await other.tabTo(other.conflict.goOn);
  await other.page.keyboard.press("Enter");
  await expect(other.conflict.panel).toBeHidden();
  await other.saved();
  await expect(other.article.text).toContainText("1933");
  await other.history.show();
  await other.history.showClaimsToo(true);
  await expect(other.history.event("The harbour book")).toBeVisible();
  await expect(other.history.event("The log says fire")).toBeVisible();
});

test("what was left in a conflict can be brought back from the versions @browser-only", async ({ newsroom }) => {
  const other = await cutOff(newsroom, "Left behind", [FERRY]);
  await other.article.replaceWord("1931", "1932");
  await newsroom.article.replaceWord("1931", "1933");
  await newsroom.saved();
  await reconnect(other);
  await other.conflict.takeTheirs.click();
  await expect(other.article.text).toContainText("1933");
  await other.versions.compareWithNow("The other text of a conflict");
  await expect(other.versions.comparison.getByRole("deletion")).toContainText("1932");
  await other.versions.bringBack.click();
  await expect(other.article.text).toContainText("1932");
});

test("Arabic copy in conflict stands in its own direction @browser-only", async ({ newsroom }) => {
  const other = await cutOff(newsroom, "الميناء", ["غرقت العبّارة عام ١٩٣١ قرب الميناء القديم في العاصفة"]);
  await other.article.replaceWord("١٩٣١", "١٩٣٢");
  await newsroom.article.replaceWord("١٩٣١", "١٩٣٣");
  await newsroom.saved();
  await reconnect(other);
  const question = other.conflict.question(/^Paragraph 1/u);
  await expect(question).toContainText("١٩٣٢");
  await expect(question).toContainText("١٩٣٣");
  await question.getByRole("radio", { name: "In the other window" }).check();
  await other.conflict.goOn.click();
  await expect(other.article.text).toContainText("١٩٣٣");
});

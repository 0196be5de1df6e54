import { createHash } from "node:crypto";
import { expect, test } from "./support/test";

test("everything that happened to a story is there, the last first, with who, when and why", async ({
  newsroom,
  complaints,
}) => {
  // The gate refuses before it is opened.
  complaints.expect(/status of 4\d\d/u);
  const { article, claims, desk, details, exports, history, page } = newsroom;
  await desk.signAs("Ines Marr");
  await desk.newArticle();
  await article.write({ headline: "Lamp relit", paragraphs: ["The lamp was relit on Tuesday."] });
  await article.markClaim("relit on Tuesday");
  await details.moveTo("In review");
  await expect(details.stage).toHaveValue("in-review");
  await details.signOff("Oona Tressider");
  await details.panel.getByRole("button", { name: /^Withdraw/u }).click();
  await exports.choose("Plain text");
  await exports.button.click();
  const file = await exports.exportOnTheWordOf("Perrin Oldcastle", "The keeper has read it.");

  await history.show();
  await expect(history.events).toHaveCount(5);
  const exported = history.events.first();
  await expect(exported).toContainText("Exported as Plain text: final copy of version");
  await expect(exported).toContainText("Closed gate opened on the word of Perrin Oldcastle");
  await expect(exported).toContainText("The keeper has read it.");
  await expect(exported).toContainText("Ines Marr");
  const sha256 = createHash("sha256").update(file.text).digest("hex");
  await expect(exported).toContainText(sha256.slice(0, 12));
  await expect(exported.getByRole("button", { name: /^Copy the SHA-256/u })).toBeVisible();
  await expect(history.events.nth(1)).toContainText("Sign-off withdrawn");
  await expect(history.events.nth(2)).toContainText("Oona Tressider");
  await expect(history.event("Moved from Draft to In review")).toHaveCount(1);
  await expect(history.events.last()).toContainText("Created");
  await expect(history.events.last().locator("time")).toHaveAttribute(
    "title",
    new RegExp(`${new Date().getFullYear()}`),
  );

  await expect(history.event("Marked")).toHaveCount(0);
  await claims.giveVerdict("relit on Tuesday", "Verified", "Saw it");
  await history.show();
  await history.showClaimsToo(true);
  await expect(history.event("Verdict: Verified")).toContainText("Saw it");
  await history.event("Marked").getByRole("button", { name: "relit on Tuesday" }).click();
  await expect(claims.header("relit on Tuesday")).toBeFocused();

  // It is all there after reopening as well.
  await newsroom.saved();
  await page.reload();
  await history.show();
  await expect(history.event("Exported as Plain text")).toHaveCount(1);
});

test("whose name goes into the histories is asked once, and can be put off for good", async ({ newsroom }) => {
  const { article, desk, page } = newsroom;
  const question = desk.pane.getByText("Is that your name?");
  // Before the first act that carries it.
  await expect(question).toBeVisible();
  await desk.newArticle();
  await article.write({ headline: "Lamp relit", paragraphs: ["The lamp was relit on Tuesday. It burns."] });
  await article.markClaim("relit on Tuesday");
  // It takes the focus from nobody.
  await expect(article.text).toBeFocused();
  await desk.pane.getByRole("button", { name: "Not now" }).click();
  await expect(question).toHaveCount(0);
  await expect(desk.pane.getByRole("button", { name: "Set your name" })).toBeFocused();
  await newsroom.saved();
  await page.reload();
  await article.markClaim("It burns");
  await expect(newsroom.claims.card("It burns")).toBeVisible();
  await expect(question).toHaveCount(0);
  await desk.signAs("Ines Marr");
  await expect(desk.pane).toContainText("Signed as Ines Marr");
});

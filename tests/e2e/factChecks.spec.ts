import { FactCheckSection } from "./pages/factCheckSection";
import { SettingsDialog } from "./pages/settingsDialog";
import { expect, test } from "./support/test";

const CLAIM = "The ferry sank in 1931.";
const COPY = {
  headline: "Ferry found off Port Selwick",
  byline: "Ines Marr",
  paragraphs: [`${CLAIM} Divers found it.`],
};

function dataOf(page: string): Record<string, unknown>[] {
  return [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gu)].map(([, json = ""]) =>
    JSON.parse(json),
  );
}

test("a claim goes out as a fact check once somebody chooses so and the desk says where it publishes", async ({
  newsroom,
}) => {
  const { article, claims, desk, exports } = newsroom;
  const settings = new SettingsDialog(newsroom.page);
  const factCheck = new FactCheckSection(claims.card(CLAIM));
  await desk.newArticle();
  await article.write(COPY);
  await article.markClaim(CLAIM);
  await claims.giveVerdict(CLAIM, "Verified", "Saw the wreck");

  await exports.show();
  const before = await exports.export("Web page (HTML)");
  expect(dataOf(before.text)).toMatchObject([{ "@type": "NewsArticle", headline: COPY.headline }]);

  await claims.open(CLAIM);
  await expect(factCheck.opener).toHaveAttribute("aria-expanded", "false");
  await factCheck.opener.press("Enter");
  await expect(factCheck.toggle).not.toBeChecked();
  await factCheck.toggle.press("Space");
  await expect(factCheck.words).toContainText("the desk has no site address");
  await expect(factCheck.words).toContainText("Shown as True, 5 on a scale from 1 to 5");
  await factCheck.summary.fill("A ferry sank in 1931");
  await factCheck.claimant.fill("Harbour Board");
  await factCheck.claimantKind.selectOption({ label: "An organisation" });
  await factCheck.appearance.fill("the minutes");
  await factCheck.appearance.press("Enter");
  await expect(factCheck.problem).toContainText("Give a whole web address");
  await factCheck.appearance.fill("https://board.example/minutes");
  await factCheck.save.click();
  await expect(factCheck.summary).toBeFocused();
  await expect(factCheck.save).toHaveCount(0);
  await newsroom.saved();

  await exports.show();
  const without = await exports.export("Web page (HTML)");
  expect(dataOf(without.text)).toHaveLength(1);
  await expect(exports.panel).toContainText("1 fact check was left out: the desk has no site address");

  await settings.open();
  await settings.publish("The Selwick Courier", "http://courier.example");
  await expect(settings.dialog.getByRole("alert")).toContainText("https");
  await settings.publish("The Selwick Courier", "https://courier.example/stories");
  await settings.saved();
  await settings.close();
  await claims.open(CLAIM);
  await expect(factCheck.opener).toHaveAccessibleName("Fact check published");

  await exports.show();
  const published = await exports.export("Web page (HTML)");
  expect(dataOf(published.text)[1]).toEqual({
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: "https://courier.example/stories/ferry-found-off-port-selwick",
    claimReviewed: "A ferry sank in 1931",
    reviewRating: { "@type": "Rating", ratingValue: 5, bestRating: 5, worstRating: 1, alternateName: "True" },
    author: { "@type": "Organization", name: "The Selwick Courier" },
    inLanguage: "en",
    itemReviewed: {
      "@type": "Claim",
      author: { "@type": "Organization", name: "Harbour Board" },
      appearance: { "@type": "CreativeWork", url: "https://board.example/minutes" },
    },
  });
  const report = await exports.saveReport("public", "md");
  expect(report.text).toContain("to be published, rated True");
});

test("a fact check is held back while its words have changed, and taken back with one switch", async ({ newsroom }) => {
  const { article, claims, desk } = newsroom;
  await desk.newArticle();
  await article.write(COPY);
  await article.markClaim(CLAIM);
  await claims.open(CLAIM);
  const factCheck = new FactCheckSection(claims.card(CLAIM));
  await factCheck.opener.click();
  await factCheck.toggle.click();
  await expect(factCheck.words).toContainText("Exports leave this fact check out, because it has no settled verdict");
  await factCheck.claimant.fill("Dov Lem");
  await factCheck.claimant.press("Enter");
  await expect(factCheck.claimant).toBeFocused();

  await claims.giveVerdict(CLAIM, "False", "It floats");
  await expect(factCheck.words).not.toContainText("no settled verdict");
  await expect(factCheck.words).toContainText("Shown as False, 1 on a scale from 1 to 5");
  await article.select("1931");
  await newsroom.page.keyboard.type("1932");
  const reworded = new FactCheckSection(claims.card("The ferry sank in 1932."));
  await expect(reworded.words).toContainText("because its words have changed since the verdict");

  await reworded.toggle.click();
  await expect(reworded.claimant).toHaveCount(0);
  await newsroom.page
    .getByRole("dialog", { name: "No longer published as a fact check." })
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(reworded.claimant).toHaveValue("Dov Lem");
});

import { SettingsDialog } from "./pages/settingsDialog";
import { expect, test } from "./support/test";

const CLAIM = "The ferry sank in 1931.";
const COPY = {
  headline: "Ferry found off Port Selwick",
  byline: "Ines Marr",
  paragraphs: [`${CLAIM} Divers found it.`],
};

test("with two independent sources asked for, two outlets of one wire keep the gate closed, and a third source opens it", async ({
  newsroom,
  complaints,
}) => {
  complaints.expect(/status of 409/u);
  const { article, checks, claims, exports } = newsroom;
  const settings = new SettingsDialog(newsroom.page);
  await newsroom.desk.newArticle();
  await article.write(COPY);
  await article.markClaim(CLAIM);
  await claims.addEvidenceFromNewSource(CLAIM, { name: "Northern Wire" });
  await claims.addEvidenceFromNewSource(CLAIM, { name: "Selwick Post", origin: "Northern Wire" });
  await claims.addEvidenceFromNewSource(CLAIM, { name: "Dunmere Gazette", origin: "Selwick Post" });
  await claims.giveVerdict(CLAIM, "Verified");
  await expect(claims.card(CLAIM)).toContainText("3 pieces of evidence");
  await expect(claims.card(CLAIM)).toContainText("1 independent source");

  const missing = checks.finding("Fewer than two independent sources");
  await checks.show();
  await expect(checks.panel).toContainText("Gate open");

  await settings.open();
  await settings.show("Policies");
  await settings.policy("Two independent sources").press("Space");
  await settings.saved();
  await settings.close();
  await expect(missing).toHaveCount(1);
  await exports.choose("Plain text");
  await exports.button.click();
  await expect(exports.refusal).toContainText("Fewer than two independent sources");

  await claims.addEvidenceFromNewSource(CLAIM, { name: "Harbour register" });
  await expect(claims.card(CLAIM)).toContainText("2 independent sources");
  await checks.show();
  await expect(missing).toHaveCount(0);
  expect((await exports.export("Plain text")).text).toContain(CLAIM);
});

test("settings are found, kept and taken back by keys and pointer alike", async ({ newsroom }) => {
  const { page, desk, details } = newsroom;
  const settings = new SettingsDialog(page);
  await desk.pane.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Settings" }).click();
  await expect(settings.dialog.getByRole("tab", { name: "You" })).toBeFocused();
  await settings.dialog.getByRole("textbox", { name: "Name" }).fill("Ines Marr");
  await settings.dialog.getByRole("textbox", { name: "Name" }).press("Enter");
  await expect(desk.pane).toContainText("Signed as Ines Marr");

  await settings.show("Checks");
  await expect(settings.check("No confidential source is recognisable")).toHaveCount(0);
  await expect(settings.dialog.getByText("Always an error")).toBeVisible();
  const byline = settings.check("The article has a byline");
  await byline.selectOption("Error");
  await settings.saved();

  await settings.show("New articles");
  await settings.language.fill("not a language");
  await settings.language.press("Tab");
  await expect(settings.dialog.getByRole("alert")).toContainText("en-GB");
  await settings.language.fill("he");
  await settings.language.press("Tab");
  await settings.saved();
  await settings.show("Appearance");
  await settings.theme.selectOption("Dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await settings.close();

  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await desk.newArticle();
  await details.show();
  await expect(details.language).toHaveValue("he");
  await settings.open();
  await settings.show("Checks");
  await expect(byline).toHaveValue("error");
  await byline.selectOption("Warning (default)");
  await settings.saved();
});

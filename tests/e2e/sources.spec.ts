import { expect, test } from "./support/test";

const CLAIM = "12 trees";

test.beforeEach(async ({ newsroom }) => {
  await newsroom.desk.newArticle();
  await newsroom.article.write({ headline: "Avenue felled", paragraphs: ["The town felled 12 trees on Friday."] });
});

test("the desk's library takes a source, changes it and lets it go again", async ({ newsroom }) => {
  const { sources, page } = newsroom;
  await sources.add({ name: "Parks office", kind: "Organisation", role: "felled the avenue" });
  await expect(sources.row("Parks office")).toContainText("On the record");
  await sources.edit("Parks office", { terms: "Background", publicLabel: "a town official" });
  await expect(sources.row("Parks office")).toContainText("Background");

  await sources.add({ name: "Arborist's survey", kind: "Document" });
  await sources.search("arborist");
  await expect(sources.row("Arborist's survey")).toBeVisible();
  await expect(sources.row("Parks office")).toHaveCount(0);
  await sources.search("");

  await sources.act("Parks office", "Remove");
  await expect(sources.row("Parks office")).toHaveCount(0);
  await page.getByRole("dialog", { name: "Source removed." }).getByRole("button", { name: "Undo" }).click();
  await expect(sources.row("Parks office")).toContainText("Background");
});

test("a source that a claim rests on cannot be removed, and the refusal says what to do", async ({
  newsroom,
  complaints,
}) => {
  const { article, claims, sources } = newsroom;
  await article.markClaim(CLAIM);
  await sources.add({ name: "Parks office" });
  await sources.act("Parks office", "Use as evidence for the open claim");
  await claims.show();
  await claims.card(CLAIM).getByRole("form", { name: "New evidence" }).getByRole("button", { name: "Add" }).click();
  await expect(claims.evidence(CLAIM, "Parks office")).toBeVisible();
  await newsroom.saved();

  complaints.expect(/status of 409/u);
  await sources.act("Parks office", "Remove");
  await expect(sources.row("Parks office").getByRole("alert")).toContainText("Take it out of the evidence first");

  await claims.open(CLAIM);
  await claims.evidence(CLAIM, "Parks office").getByRole("button", { name: "Remove evidence from" }).click();
  await newsroom.saved();
  await sources.act("Parks office", "Remove");
  await expect(sources.row("Parks office")).toHaveCount(0);
});

test("a source without a name is not taken, and nothing that was typed is lost", async ({ newsroom }) => {
  const { sources, page } = newsroom;
  await sources.show();
  await sources.panel.getByRole("button", { name: "New source" }).click();
  const dialog = page.getByRole("dialog", { name: "New source" });
  await dialog.getByRole("textbox", { name: "Role" }).fill("felled the avenue");
  await dialog.getByRole("button", { name: "Add source" }).click();
  const name = dialog.getByRole("textbox", { name: "Name", exact: true });
  await expect(name).toBeFocused();
  await expect(dialog.getByRole("alert")).toBeVisible();
  await name.fill("Parks office");
  await dialog.getByRole("button", { name: "Add source" }).click();
  await expect(sources.row("Parks office")).toContainText("felled the avenue");
});

test("a verdict carries the name of whoever gave it, also after somebody else has taken over", async ({ newsroom }) => {
  const { article, claims, desk } = newsroom;
  await desk.signAs("Ines Marr");
  await expect(desk.pane).toContainText("Signed as Ines Marr");
  await article.markClaim(CLAIM);
  await claims.giveVerdict(CLAIM, "Checking");
  await desk.signAs("Oona Tressider");
  await claims.giveVerdict(CLAIM, "Verified", "Counted the stumps");
  const history = await claims.history(CLAIM);
  await expect(history.first()).toContainText("Verified");
  await expect(history.first()).toContainText("Oona Tressider");
  await expect(history.filter({ hasText: "Checking" })).toContainText("Ines Marr");
  await expect(claims.card(CLAIM)).toContainText("Verified by Oona Tressider");
});

test.describe("a source that more than one article rests on", () => {
  const HARBOUR = { headline: "Ferry stays in port", byline: "Ines Marr", paragraphs: ["The ferry carries 12 trees."] };
  const OFFICE = "Parks office";

  /** Two articles, with one verified claim each, on the word of the same source. */
  test.beforeEach(async ({ newsroom }) => {
    const { article, claims } = newsroom;
    await article.markClaim(CLAIM);
    await claims.addEvidenceFromNewSource(CLAIM, { name: OFFICE });
    await claims.giveVerdict(CLAIM, "Verified");
    await newsroom.saved();
    await newsroom.desk.newArticle();
    await article.write(HARBOUR);
    await article.markClaim(CLAIM);
    await claims.addEvidence(CLAIM, OFFICE);
    await claims.giveVerdict(CLAIM, "Verified");
    await newsroom.saved();
  });

  test("is shown with every claim that rests on it, and each is a way to where it stands", async ({ newsroom }) => {
    const { article, claims, sources, page } = newsroom;
    await newsroom.exports.show();
    await newsroom.exports.setDraft(true);
    await newsroom.exports.export("Plain text");
    await sources.act(OFFICE, "Where it is used");
    await expect(sources.usesHeading).toBeFocused();
    await expect(sources.panel.getByRole("status")).toContainText("2 claims in 2 articles rest on it.");
    await expect(sources.citing(HARBOUR.headline)).toContainText("Draft copy");
    const other = sources.citing("Avenue felled");
    await expect(other).toContainText("Verified");
    await expect(other).toContainText("Supports");
    await expect(other).not.toContainText("Draft copy");

    await other.getByRole("button", { name: CLAIM }).click();
    await expect(article.headline).toHaveValue("Avenue felled");
    await expect(claims.header(CLAIM)).toHaveAttribute("aria-expanded", "true");
    await expect(claims.header(CLAIM)).toBeFocused();

    // The list is where it was left, follows what is done elsewhere, and Escape leads back to the library.
    await sources.show();
    await newsroom.desk.act(HARBOUR.headline, "Move to trash");
    await expect(sources.citing(HARBOUR.headline)).toContainText("In the trash");
    await expect(sources.citing(HARBOUR.headline).getByRole("button")).toHaveCount(0);
    await sources.menuOf(OFFICE).focus();
    await page.keyboard.press("Escape");
    await expect(sources.usesHeading).toBeHidden();
    await expect(sources.menuOf(OFFICE)).toBeFocused();
  });

  test("says so when it cannot be found out what rests on it, and tries again @browser-only", async ({
    newsroom,
    complaints,
  }) => {
    const { sources, page } = newsroom;
    complaints.expect(/net::ERR_FAILED/u);
    await page.route("**/api/sources/*/uses", (route) => route.abort());
    await sources.act(OFFICE, "Where it is used");
    await expect(sources.panel.getByRole("alert")).toBeVisible();
    await page.unroute("**/api/sources/*/uses");
    await sources.panel.getByRole("button", { name: "Try again" }).click();
    await expect(sources.panel.getByRole("status")).toContainText("2 claims in 2 articles rest on it.");
  });

  test("asks for another look at each of them when it is retracted, until it is reinstated", async ({ newsroom }) => {
    const { claims, desk, exports, sources, page } = newsroom;
    const REASON = "The count was of another street";
    await exports.export("Plain text");
    await sources.act(OFFICE, "Retract…");
    const dialog = page.getByRole("dialog", { name: "Retract source" });
    await expect(dialog).toContainText("2 claims in 2 articles rest on it.");
    await expect(dialog).toContainText("must be corrected by hand");
    await expect(dialog.getByRole("list", { name: "Final exports" })).toContainText(HARBOUR.headline);
    await dialog.getByRole("button", { name: "Retract" }).click();
    await expect(dialog.getByRole("textbox", { name: "Reason" })).toBeFocused();
    await expect(dialog.getByRole("alert")).toContainText("Say why");
    await page.keyboard.press("Escape");
    await expect(sources.menuOf(OFFICE)).toBeFocused();

    await sources.retract(OFFICE, REASON);
    await expect(sources.usesHeading).toBeFocused();
    await expect(sources.panel.getByRole("status")).toContainText("2 claims need another look.");
    await expect(sources.panel).toContainText(REASON);
    await expect(sources.panel.getByRole("list", { name: "Final exports" })).toContainText(HARBOUR.headline);

    await sources.citing("Avenue felled").getByRole("button", { name: CLAIM }).click();
    await expect(newsroom.article.headline).toHaveValue("Avenue felled");
    await expect(claims.card(CLAIM)).toContainText(REASON);
    await expect(claims.evidence(CLAIM, OFFICE)).toContainText("Retracted");
    await claims
      .card(CLAIM)
      .getByRole("button", { name: /^Re-confirm/u })
      .click();
    await expect(claims.meter).toContainText("1 of 1 claim verified");
    await newsroom.saved();

    await sources.show();
    await expect(sources.panel.getByRole("status")).toContainText("1 claim needs another look.");
    await sources.backToLibrary();
    await expect(sources.row(OFFICE)).toContainText("Retracted");
    await expect(sources.row(OFFICE)).toContainText(REASON);
    await sources.act(OFFICE, "Reinstate");
    await expect(sources.row(OFFICE)).not.toContainText("Retracted");
    await expect(page.getByRole("dialog", { name: "Source reinstated." })).toBeVisible();
    await desk.open(HARBOUR.headline);
    await claims.show();
    await expect(claims.meter).toContainText("1 of 1 claim verified");
    const history = await claims.history(CLAIM);
    await expect(history.filter({ hasText: "Source retracted" })).toContainText(REASON);
    await expect(history.first()).toContainText("Source reinstated");
  });

  test("is retracted again when its reinstatement is undone", async ({ newsroom }) => {
    const { claims, sources, page } = newsroom;
    await sources.retract(OFFICE, "Made up");
    await sources.act(OFFICE, "Reinstate");
    await expect(sources.panel.getByRole("status")).not.toContainText("another look");
    await page.getByRole("dialog", { name: "Source reinstated." }).getByRole("button", { name: "Undo" }).click();
    await expect(sources.panel.getByRole("status")).toContainText("2 claims need another look.");
    await claims.show();
    await expect(claims.card(CLAIM)).toContainText("Made up");
  });

  test("warns before its terms change of what has gone out, and of what may get out", async ({ newsroom }) => {
    const { sources, page, exports } = newsroom;
    await exports.export("Plain text");
    await sources.show();
    await sources.row(OFFICE).getByRole("button", { name: OFFICE, exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Edit source" });
    await dialog.getByRole("radio", { name: /^Confidential/u }).click();
    await expect(dialog).toContainText("2 claims in 2 articles rest on it.");
    await expect(dialog).toContainText("went out under the old terms");
    await expect(dialog.getByRole("list", { name: "Final exports" })).toContainText(HARBOUR.headline);
    await dialog.getByRole("button", { name: "Save source" }).click();
    await sources.row(OFFICE).getByRole("button", { name: OFFICE, exact: true }).click();
    await expect(dialog.getByRole("list", { name: "Final exports" })).toHaveCount(0);
    await dialog.getByRole("radio", { name: /^On the record/u }).click();
    await expect(dialog).toContainText("may appear in exports and reports");
  });
});

test("two entries for one person become one, and count as one", async ({ newsroom }) => {
  const { article, claims, sources } = newsroom;
  await article.markClaim(CLAIM);
  await claims.addEvidenceFromNewSource(CLAIM, { name: "Orla Fennick", terms: "Confidential", publicLabel: "a clerk" });
  await claims.addEvidenceFromNewSource(CLAIM, { name: "O. Fennick", role: "clerk of works" });
  await claims.giveVerdict(CLAIM, "Verified");
  await expect(claims.card(CLAIM)).toContainText("2 independent sources");
  await newsroom.saved();

  await sources.act("O. Fennick", "Merge into another source…");
  await sources.mergeDialog.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(sources.mergeDialog.getByRole("alert")).toContainText("Choose the source");
  await newsroom.page.keyboard.press("Escape");
  await expect(sources.mergeDialog).toBeHidden();

  await sources.planMerger("O. Fennick", "Orla Fennick");
  const preview = sources.mergeDialog.getByRole("region", { name: "The merged source" });
  await expect(preview).toContainText("The stricter terms win: Orla Fennick is confidential");
  await expect(preview).toContainText("1 claim in 1 article moves to it");
  await expect(preview).toContainText("1 claim has evidence from both");
  await expect(preview).toContainText("who it is never leaves the desk");
  await sources.mergeDialog.getByRole("button", { name: "Keep the other name instead" }).click();
  await expect(preview.getByRole("definition").first()).toHaveText("O. Fennick");
  await sources.mergeDialog.getByRole("button", { name: "Keep the other name instead" }).click();
  await expect(preview.getByRole("definition").first()).toHaveText("Orla Fennick");
  await sources.merge();
  await expect(sources.usesHeading).toBeFocused();
  await expect(sources.panel.getByRole("status")).toContainText("1 claim in 1 article rests on it.");
  await sources.backToLibrary();
  await expect(sources.row("O. Fennick")).toHaveCount(0);
  await expect(sources.row("Orla Fennick")).toContainText("Confidential");

  await claims.show();
  await expect(claims.card(CLAIM)).toContainText("1 independent source");
  await claims.open(CLAIM);
  await expect(claims.evidence(CLAIM, "Orla Fennick")).toHaveCount(2);
});

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

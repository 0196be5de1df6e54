import { SourceDialog } from "./pages/sourceDialog";
import { expect, test } from "./support/test";

const COPY = {
  headline: "Council sells the salt works",
  byline: "Ines Marr",
  paragraphs: [
    "The council sold the salt works for 3 million crowns. The buyer is a company from Dunmere.",
    "Forty people work there, according to the mayor. Production has doubled since 2019.",
  ],
};

/** What Chromium writes down when the desk refuses what was asked. */
const REFUSED = /status of 4\d\d/u;

test("an editor takes a story from its first draft to the final copy", async ({ newsroom, complaints }) => {
  const { article, checks, claims, details, exports } = newsroom;
  await newsroom.desk.newArticle();
  await article.write(COPY);
  await article.markClaim("3 million crowns");
  await article.markClaim("Forty people work there");
  // Without a selection it is the sentence around the caret.
  await article.placeCaretIn("Production has doubled");
  await newsroom.page.keyboard.press("End");
  await newsroom.page.keyboard.press("ControlOrMeta+Shift+M");
  await expect(claims.card("Production has doubled since 2019.")).toBeVisible();

  await claims.addEvidenceFromNewSource("3 million crowns", { name: "Deed of sale 44/2026" });
  await claims.giveVerdict("3 million crowns", "Verified");
  await claims.addEvidenceFromNewSource("Forty people work there", {
    name: "Perrin Oldcastle",
    terms: "Confidential",
    publicLabel: "a person who works there",
  });
  await claims.giveVerdict("Forty people work there", "Verified");

  // One claim is open: the gate is closed, and says why.
  await checks.show();
  await expect(checks.finding("Nobody has checked")).toHaveCount(1);
  await exports.choose("Markdown");
  complaints.expect(REFUSED);
  await exports.button.click();
  await expect(exports.refusal).toContainText("gate is closed");

  await claims.addEvidence("Production has doubled since 2019.", "Deed of sale 44/2026");
  await claims.giveVerdict("Production has doubled since 2019.", "Verified");
  await expect(claims.meter).toContainText("3 of 3 claims verified");
  await details.addTag("salt works");
  await expect(details.chip("salt works")).toBeVisible();

  const markdown = await exports.export("Markdown");
  expect(markdown.name).toBe("council-sells-the-salt-works.md");
  expect(markdown.text).toContain("salt works");
  expect(markdown.text).toContain("The council sold the salt works for 3 million crowns.");
  for (const format of ["Web page (HTML)", "Plain text", "Stet article (JSON)"]) {
    const file = await exports.export(format);
    expect(file.text).toContain("Forty people work there");
    expect(file.text).not.toContain("Oldcastle");
  }
  await expect(newsroom.desk.row(COPY.headline)).toContainText("3 of 3 claims verified");
});

test("a verdict goes stale when its words change, and is fresh again when the change is undone", async ({
  newsroom,
}) => {
  const { article, claims } = newsroom;
  await newsroom.desk.newArticle();
  await article.write(COPY);
  await article.markClaim("3 million crowns");
  await claims.giveVerdict("3 million crowns", "Verified", "Deed of sale, page 2");
  await expect(claims.meter).toContainText("1 of 1 claim verified");
  await article.select("3 million");
  await article.typeAtOnce("4 million");
  await expect(claims.header("4 million crowns")).toContainText("words changed since");
  await newsroom.page.keyboard.press("ControlOrMeta+z");
  await expect(claims.header("3 million crowns")).toBeVisible();
  await expect(claims.header("3 million crowns")).not.toContainText("words changed since");
});

test("a verdict without evidence or note is refused, and what was typed stays", async ({ newsroom }) => {
  const { article, claims } = newsroom;
  await newsroom.desk.newArticle();
  await article.write(COPY);
  await article.markClaim("3 million crowns");
  await claims.giveVerdict("3 million crowns", "Verified");
  await expect(claims.card("3 million crowns").getByRole("alert")).toContainText("needs evidence or a note");
  await claims.giveVerdict("3 million crowns", "Verified", "Read the deed myself");
  await expect(claims.header("3 million crowns")).toContainText("Verified");
  await expect(claims.note("3 million crowns")).toHaveValue("Read the deed myself");
});

test("a draft copy leaves with a closed gate, and says what it is", async ({ newsroom }) => {
  const { article, exports } = newsroom;
  await newsroom.desk.newArticle();
  await article.write(COPY);
  await article.markClaim("3 million crowns");
  await exports.show();
  await exports.setDraft(true);
  const file = await exports.export("Plain text");
  expect(file.name).toBe("council-sells-the-salt-works-DRAFT-NOT-VERIFIED.txt");
  expect(file.text).toContain("DRAFT, NOT VERIFIED");
});

test("a final copy leaves through a closed gate on somebody's word, which is written down", async ({
  newsroom,
  complaints,
}) => {
  const { article, exports } = newsroom;
  await newsroom.desk.newArticle();
  await article.write(COPY);
  await article.markClaim("3 million crowns");
  await exports.choose("Plain text");
  complaints.expect(REFUSED);
  await exports.button.click();
  const file = await exports.exportOnTheWordOf("Oona Tressider", "The deed arrives at noon.");
  expect(file.name).toBe("council-sells-the-salt-works.txt");
  expect(file.text).not.toContain("NOT VERIFIED");
  await expect(exports.panel).toContainText("Oona Tressider: The deed arrives at noon.");
});

test("the name of a confidential source in the text stops every export, drafts too, without being repeated", async ({
  newsroom,
  complaints,
}) => {
  const { article, claims, exports } = newsroom;
  await newsroom.desk.newArticle();
  await article.write(COPY);
  await article.markClaim("3 million crowns");
  await claims.addEvidenceFromNewSource("3 million crowns", {
    name: "Perrin Oldcastle",
    terms: "Confidential",
    publicLabel: "a clerk",
  });
  await article.text.press("ControlOrMeta+End");
  await newsroom.page.keyboard.type(" Thanks to Ｐerrin Oldcastle.");
  await newsroom.saved();
  await exports.choose("Plain text");
  await exports.setDraft(true);
  complaints.expect(REFUSED);
  await exports.button.click();
  await expect(exports.refusal).toContainText("confidential source");
  await expect(exports.refusal).not.toContainText("Oldcastle");
});

test("the gate keeps an unverified story from Ready; opening it takes a reason and a name", async ({
  newsroom,
  complaints,
}) => {
  const { article, details } = newsroom;
  await newsroom.desk.newArticle();
  await article.write(COPY);
  await article.markClaim("3 million crowns");
  complaints.expect(REFUSED);
  await details.moveTo("Ready");
  const dialog = newsroom.page.getByRole("dialog", { name: "The gate is closed" });
  await expect(dialog.getByRole("list", { name: "Findings" })).toContainText("Nobody has checked");
  await dialog.getByRole("button", { name: "Move to Ready all the same" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Say why");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(details.stage).toHaveValue("draft");

  await details.moveTo("Ready");
  await dialog.getByRole("textbox", { name: "Reason" }).fill("Legal has read it; the deed arrives at noon.");
  await dialog.getByRole("textbox", { name: "Name" }).fill("Oona Tressider");
  await dialog.getByRole("button", { name: "Move to Ready all the same" }).click();
  await expect(details.stage).toHaveValue("ready");
  await expect(details.panel).toContainText("Gate opened on the word of Oona Tressider");
  await expect(newsroom.desk.row(COPY.headline)).toContainText("Ready");
});

test("keys lead from claim to claim, and back to the words", async ({ newsroom }) => {
  const { article, claims, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write(COPY);
  await article.markClaim("3 million crowns");
  await article.markClaim("Forty people work there");
  await expect(claims.header("Forty people work there")).toHaveAttribute("aria-expanded", "true");
  // Round the end, to the first one.
  await page.keyboard.press("F8");
  await expect(claims.header("3 million crowns")).toHaveAttribute("aria-expanded", "true");
  await expect(article.text).toBeFocused();
  await page.keyboard.press("F8");
  await expect(claims.header("Forty people work there")).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Shift+F8");
  await expect(claims.header("3 million crowns")).toHaveAttribute("aria-expanded", "true");
  await claims.card("3 million crowns").getByRole("button", { name: "Go to the text" }).click();
  await page.keyboard.type("4 million crowns");
  await expect(article.text).toContainText("The council sold the salt works for 4 million crowns.");
});

test("a claim that is unmarked leaves its words alone, and undo brings it back with its verdict", async ({
  newsroom,
}) => {
  const { article, claims, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write(COPY);
  await article.markClaim("3 million crowns");
  await claims.giveVerdict("3 million crowns", "Disputed", "The buyer names another sum");
  await claims.card("3 million crowns").getByRole("button", { name: "Unmark" }).click();
  await expect(claims.header("3 million crowns")).toHaveCount(0);
  await expect(article.text).toContainText("for 3 million crowns.");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(claims.header("3 million crowns")).toContainText("Disputed");
});

test("a claim rests on the source used last after two keys; a new one is made in passing", async ({ newsroom }) => {
  const { article, claims, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write(COPY);
  await article.markClaim("3 million crowns");
  await article.markClaim("Forty people work there");
  await page.keyboard.press("Shift+F9");
  await expect(claims.header("Forty people work there")).toBeFocused();
  await page.keyboard.press("e");
  await page.keyboard.type("Perrin");
  await page.getByRole("option", { name: "New source “Perrin”" }).click();
  await new SourceDialog(page).fill({ name: "Perrin Oldcastle" });
  await expect(claims.header("Forty people work there")).toBeFocused();
  await expect(claims.evidence("Forty people work there", "Perrin Oldcastle")).toContainText("Supports");

  await page.keyboard.press("n");
  for (const key of ["e", "Enter"]) await page.keyboard.press(key);
  await expect(claims.header("3 million crowns")).toBeFocused();
  await expect(claims.evidence("3 million crowns", "Perrin Oldcastle")).toContainText("Supports");
  // Each link is one entry in the claim's history.
  await expect(await claims.history("3 million crowns")).toHaveCount(2);

  await page.keyboard.press("Escape");
  await expect(article.text).toBeFocused();
  await claims.header("3 million crowns").focus();
  await page.keyboard.press("Shift+E");
  await expect(claims.picker("contradicts")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(claims.header("3 million crowns")).toBeFocused();
  await expect(claims.picker("contradicts")).toHaveCount(0);
});

test("a verdict given by a slip is taken back by key or from its message, and both stay in the history", async ({
  newsroom,
}) => {
  const { article, claims, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write(COPY);
  await article.markClaim("3 million crowns");
  await claims.giveVerdict("3 million crowns", "Verified", "Deed of sale, page 2");
  await claims.header("3 million crowns").focus();
  await page.keyboard.press("6");
  await expect(claims.header("3 million crowns")).toContainText("False");
  await page.keyboard.press("u");
  await expect(claims.header("3 million crowns")).toContainText("Verified");
  await page.keyboard.press("5");
  await page.getByRole("button", { name: "Undo", exact: true }).last().click();
  await expect(claims.header("3 million crowns")).toContainText("Verified");
  await expect(claims.note("3 million crowns")).toHaveValue("Deed of sale, page 2");
  await expect(await claims.history("3 million crowns")).toHaveText([
    /Taken back: Verdict: Unverifiable/u,
    /^Verdict: Unverifiable/u,
    /Taken back: Verdict: False/u,
    /^Verdict: False/u,
    /Verdict: Verified/u,
    /Marked/u,
  ]);
});

test("the list of claims is narrowed by verdict, by person and by source, and says how much it shows", async ({
  newsroom,
}) => {
  const { article, claims, page } = newsroom;
  await newsroom.desk.newArticle();
  await article.write(COPY);
  for (const words of ["3 million crowns", "a company from Dunmere", "Forty people work there"]) {
    await article.markClaim(words);
  }
  await claims.addEvidenceFromNewSource("3 million crowns", { name: "Deed of sale" });
  await claims.addEvidence("Forty people work there", "Deed of sale");
  await claims.giveVerdict("3 million crowns", "Verified");
  await claims.card("3 million crowns").getByRole("button", { name: "Take it" }).click();
  await claims.header("3 million crowns").click();

  await claims.narrow("Source", "Deed of sale (2)");
  await expect(claims.shown).toHaveText("2 of 3 claims");
  await claims.narrow("Verdict", "Unchecked (1)");
  await expect(claims.shown).toHaveText("1 of 3 claims");
  await expect(claims.header("Forty people work there")).toBeVisible();
  await expect(claims.header("3 million crowns")).toHaveCount(0);
  await claims.filters.getByRole("button", { name: "Remove filter: Unchecked" }).click();
  await claims.filters.getByRole("button", { name: "Clear" }).click();
  await expect(claims.filters).toHaveCount(0);

  await claims.narrow("Assigned to", /^Me \(.+\) \(1\)$/u);
  await expect(claims.shown).toHaveText("1 of 3 claims");
  await expect(claims.header("3 million crowns")).toBeVisible();
  // What is open is not in this list: that is said, and shown on demand.
  await page.keyboard.press("F9");
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(claims.filters).toHaveCount(0);
  await page.keyboard.press("F9");
  await expect(claims.header("a company from Dunmere")).toBeFocused();
});

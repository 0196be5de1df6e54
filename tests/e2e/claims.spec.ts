import { expect, test } from "./support/test";

const COPY = {
  headline: "Council sells the salt works",
  byline: "Ines Marr",
  paragraphs: [
    "The council sold the salt works for 3 million crowns. The buyer is a company from Dunmere.",
    "Forty people work there, according to the mayor. Production has doubled since 2019.",
  ],
};

test("a story goes from first draft to final export: claims, sources, verdicts, tag, sign-off", async ({
  newsroom,
}) => {
  const { article, claims, details, exports } = newsroom;
  await newsroom.desk.newArticle();
  await article.write(COPY);
  await article.markClaim("3 million crowns");
  await article.markClaim("Forty people work there");
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
  await exports.choose("Markdown");
  await expect(exports.findings.filter({ hasText: "Nobody has checked" })).toHaveCount(1);
  await exports.press();
  await expect(exports.pane.getByRole("alert")).toContainText("gate is closed");

  await claims.addEvidence("Production has doubled since 2019.", "Deed of sale 44/2026");
  await claims.giveVerdict("Production has doubled since 2019.", "Verified");
  await expect(claims.meter).toContainText("3 of 3 claims stand");
  await details.addTag("salt works");
  await expect(details.tag("salt works")).toBeVisible();

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
  await expect(claims.meter).toContainText("1 of 1 claim");
  await article.select("3 million");
  await newsroom.page.keyboard.type("4 million");
  await expect(claims.card("4 million crowns")).toContainText("words changed since");
  await newsroom.page.keyboard.press("ControlOrMeta+z");
  await expect(claims.card("3 million crowns")).not.toContainText("words changed since");
});

test("a verdict without evidence or note is refused, and what was typed stays", async ({ newsroom }) => {
  const { article, claims } = newsroom;
  await newsroom.desk.newArticle();
  await article.write(COPY);
  await article.markClaim("3 million crowns");
  await claims.giveVerdict("3 million crowns", "Verified");
  await expect(claims.pane.getByRole("alert")).toContainText("needs evidence or a note");
  await claims.giveVerdict("3 million crowns", "Verified", "Read the deed myself");
  await expect(claims.card("3 million crowns")).toContainText("Verified");
});

test("a draft copy leaves with a closed gate, and says what it is", async ({ newsroom }) => {
  const { article, exports } = newsroom;
  await newsroom.desk.newArticle();
  await article.write(COPY);
  await article.markClaim("3 million crowns");
  await exports.choose("Plain text");
  await exports.setDraft(true);
  const file = await exports.export("Plain text");
  expect(file.name).toBe("council-sells-the-salt-works-DRAFT-NOT-VERIFIED.txt");
  expect(file.text).toContain("DRAFT, NOT VERIFIED");
});

test("the name of a confidential source in the text stops every export, drafts too, without being repeated", async ({
  newsroom,
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
  await exports.press();
  const refusal = exports.pane.getByRole("alert");
  await expect(refusal).toContainText("confidential source");
  await expect(refusal).not.toContainText("Oldcastle");
});

test("the gate keeps an unverified story from Ready; opening it takes a reason and a name", async ({ newsroom }) => {
  const { article, details } = newsroom;
  await newsroom.desk.newArticle();
  await article.write(COPY);
  await article.markClaim("3 million crowns");
  await details.moveTo("Ready");
  await expect(details.pane.getByRole("alert")).toContainText("gate");
  await expect(details.stage).toHaveValue("draft");
  await details.pane.getByRole("button", { name: /^Open the gate/u }).click();
  const dialog = newsroom.page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Reason" }).fill("Legal has read it; the deed arrives at noon.");
  await dialog.getByRole("textbox", { name: /name/iu }).fill("Oona Tressider");
  await dialog.getByRole("button", { name: /^Open the gate/u }).click();
  await expect(details.stage).toHaveValue("ready");
});

test("keys alone lead from claim to claim", async ({ newsroom }) => {
  const { article, claims } = newsroom;
  await newsroom.desk.newArticle();
  await article.write(COPY);
  await article.markClaim("3 million crowns");
  await article.markClaim("Forty people work there");
  await article.text.press("ControlOrMeta+Home");
  await newsroom.page.keyboard.press("F8");
  await newsroom.page.keyboard.press("F8");
  const expanded = (words: string) => claims.card(words).getByRole("button", { name: words });
  await expect(expanded("3 million crowns").or(expanded("Forty people work there")).first()).toBeVisible();
  await newsroom.page.keyboard.press("Shift+F8");
  await expect(claims.pane.getByRole("button", { expanded: true }).first()).toBeVisible();
});

import { rename } from "node:fs/promises";
import { join } from "node:path";
import { DISGUISED_PROGRAM, PICTURE, pdfFile, textFile } from "./support/files";
import { expect, test } from "./support/test";

const CLAIM = "12 trees";
const SURVEY = pdfFile("tree survey.pdf", "Twelve limes, all sound");
const LETTER = pdfFile("letter to the mayor.pdf", "Spare the limes");
/** What Chromium writes down when the desk refuses what was asked. */
const REFUSED = /status of 4\d\d/u;

test.beforeEach(async ({ newsroom }) => {
  await newsroom.desk.newArticle();
  await newsroom.article.write({ headline: "Avenue felled", paragraphs: ["The town felled 12 trees on Friday."] });
  await newsroom.article.markClaim(CLAIM);
  await newsroom.sources.add({ name: "Parks office" });
  await newsroom.claims.open(CLAIM);
});

test("a document behind a claim is kept, shown, given back byte for byte, and replaced", async ({
  newsroom,
  start,
}) => {
  const { claims, host } = newsroom;
  let form = await claims.startEvidence(CLAIM, "Parks office");
  await form.give(SURVEY);
  await form.save();
  await expect(claims.evidence(CLAIM, "Parks office")).toContainText("PDF, ");
  const shown = await host.shownFile(() => claims.fileButton(CLAIM, SURVEY.name).click());
  expect(shown.name).toBe(SURVEY.name);
  expect(shown.bytes.equals(SURVEY.buffer)).toBe(true);

  form = await claims.changeEvidence(CLAIM, "Parks office");
  await form.give(LETTER);
  await expect(form.attached(SURVEY.name)).toHaveCount(0);
  await form.save();
  const second = await host.shownFile(() => claims.fileButton(CLAIM, LETTER.name).click());
  expect(second.bytes.equals(LETTER.buffer)).toBe(true);

  // What is recorded is there the next time; what was taken off is gone from the evidence, not from its history.
  await newsroom.saved();
  await host.kill();
  const again = await start();
  await again.desk.open("Avenue felled");
  await again.claims.open(CLAIM);
  await expect(again.claims.fileButton(CLAIM, LETTER.name)).toBeVisible();
  form = await again.claims.changeEvidence(CLAIM, "Parks office");
  await form.attached(LETTER.name).click();
  await expect(form.attachButton).toBeFocused();
  await form.save();
  await expect(again.claims.fileButton(CLAIM, LETTER.name)).toHaveCount(0);
});

test("a program that calls itself a PDF is refused, and what was typed is kept", async ({ newsroom, complaints }) => {
  complaints.expect(REFUSED);
  const form = await newsroom.claims.startEvidence(CLAIM, "Parks office");
  await form.field("Quote").fill("Twelve limes were taken down");
  await form.attach(DISGUISED_PROGRAM);
  await expect(form.refusal).toContainText("invoice.pdf: The file is a program");
  await expect(form.refusal).toContainText("what you have typed is still there");
  await expect(form.field("Quote")).toHaveValue("Twelve limes were taken down");
  await expect(form.attached("invoice.pdf")).toHaveCount(0);

  await form.attach({ name: "empty.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(0) });
  await expect(form.refusal).toContainText("empty.pdf: The file is empty");

  // A file that is taken ends the matter.
  await form.give(SURVEY);
  await expect(form.refusal).toHaveCount(0);
  await form.save();
  await expect(newsroom.claims.evidence(CLAIM, "Parks office")).toContainText("Twelve limes were taken down");
});

test("a large file on its way is shown, waited for, and can be called off @browser-only", async ({
  newsroom,
  complaints,
}) => {
  // A request that its own window gives up is an error in Chromium's eyes.
  complaints.expect(/ERR_(?:ABORTED|FAILED)/u);
  const { claims, page } = newsroom;
  await page.route("**/api/attachments/files", () => {
    // Never goes on: the line is slow.
  });
  const form = await claims.startEvidence(CLAIM, "Parks office");
  await form.attach(SURVEY);
  await expect(form.progress).toBeVisible();
  await form.field("Quote").fill("Twelve limes");
  await form.form.getByRole("button", { name: "Add", exact: true }).click();
  await expect(form.refusal).toContainText("still on its way");
  await form.form.getByRole("button", { name: `Stop attaching ${SURVEY.name}` }).click();
  await expect(form.progress).toHaveCount(0);
  await expect(form.attachButton).toBeFocused();

  await page.unroute("**/api/attachments/files");
  await form.give(SURVEY);
  await expect(form.field("Quote")).toHaveValue("Twelve limes");
});

test("a file is attached by dropping it, one to a piece of evidence", async ({ newsroom }) => {
  const form = await newsroom.claims.startEvidence(CLAIM, "Parks office");
  await form.drop(PICTURE, SURVEY);
  await expect(form.refusal).toContainText("takes one file");
  await form.drop(PICTURE);
  await expect(form.attached(PICTURE.name)).toBeVisible();
  await form.save();
  const shown = await newsroom.host.shownFile(() => newsroom.claims.fileButton(CLAIM, PICTURE.name).click());
  expect(shown.bytes.equals(PICTURE.buffer)).toBe(true);
});

test("a saved web page comes back as the text that it is", async ({ newsroom }) => {
  const page = textFile("council.html", "<!doctype html><script>alert('seen')</script>", "text/html");
  const form = await newsroom.claims.startEvidence(CLAIM, "Parks office");
  await form.give(page);
  await form.save();
  const shown = await newsroom.host.shownFile(() => newsroom.claims.fileButton(CLAIM, "council.html").click());
  expect(shown.name).toBe("council-html.txt");
  expect(shown.bytes.equals(page.buffer)).toBe(true);
});

test("everything about a file works from the keyboard", async ({ newsroom }) => {
  const { claims, page, host } = newsroom;
  const form = await claims.startEvidence(CLAIM, "Parks office");
  await form.field("Note on this evidence").focus();
  await newsroom.tabTo(form.attachButton);
  await form.attach(SURVEY, () => page.keyboard.press("Enter"));
  await expect(form.attached(SURVEY.name)).toBeVisible();
  await expect(form.attachButton).toBeFocused();
  await newsroom.tabTo(form.form.getByRole("button", { name: "Add", exact: true }));
  await page.keyboard.press("Enter");
  await newsroom.tabTo(claims.fileButton(CLAIM, SURVEY.name));
  const shown = await host.shownFile(() => page.keyboard.press("Enter"));
  expect(shown.bytes.equals(SURVEY.buffer)).toBe(true);
});

test("a file that is not on the desk any more is told of calmly", async ({ newsroom, desk, complaints }) => {
  const form = await newsroom.claims.startEvidence(CLAIM, "Parks office");
  await form.give(SURVEY);
  await form.save();
  await expect(newsroom.claims.fileButton(CLAIM, SURVEY.name)).toBeVisible();
  complaints.expect(REFUSED);
  const folders = [join(desk, "attachments"), join(desk, "elsewhere")] as const;
  await rename(folders[0], folders[1]);
  await newsroom.claims.fileButton(CLAIM, SURVEY.name).click();
  const evidence = newsroom.claims.evidence(CLAIM, "Parks office");
  await expect(evidence.getByRole("status")).toContainText("The file is not on this desk.");
  await expect(newsroom.claims.fileButton(CLAIM, SURVEY.name)).toHaveCount(0);

  const lookAgain = evidence.getByRole("button", { name: `Look again for ${SURVEY.name}` });
  await expect(lookAgain).toBeFocused();
  await rename(folders[1], folders[0]);
  await lookAgain.click();
  await expect(newsroom.claims.fileButton(CLAIM, SURVEY.name)).toBeFocused();
});

test("a file's name that gives a confidential source away is not recorded", async ({ newsroom }) => {
  const { sources, claims, exports } = newsroom;
  await sources.add({ name: "Perrin Oldcastle", terms: "Confidential", publicLabel: "a forester" });
  await claims.open(CLAIM);
  const form = await claims.startEvidence(CLAIM, "Perrin Oldcastle");
  await form.give(pdfFile("Oldcastle, Perrin.pdf", "Limes"));
  await form.save();
  await expect(claims.fileButton(CLAIM, "attached-file.pdf")).toBeVisible();
  await claims.giveVerdict(CLAIM, "Verified");
  await newsroom.saved();
  await exports.choose("Stet article (JSON)");
  await exports.setDraft(true);
  const json = await exports.export("Stet article (JSON)");
  expect(json.text).toContain("attached-file.pdf");
  expect(json.text).not.toContain("Oldcastle");
});

test("a source keeps files too", async ({ newsroom }) => {
  const { sources, page, host } = newsroom;
  await sources.open("Parks office");
  const files = page.getByRole("group", { name: "Files" });
  const [picker] = await Promise.all([
    page.waitForEvent("filechooser"),
    files.getByRole("button", { name: "Attach files" }).click(),
  ]);
  await picker.setFiles([SURVEY, LETTER]);
  await expect(files.getByRole("listitem")).toHaveCount(2);
  await page.getByRole("button", { name: "Save source" }).click();
  await sources.open("Parks office");
  const button = files.getByRole("button", { name: new RegExp(`^(?:Open|Download) ${LETTER.name}$`, "u") });
  const shown = await host.shownFile(() => button.click());
  expect(shown.bytes.equals(LETTER.buffer)).toBe(true);
});

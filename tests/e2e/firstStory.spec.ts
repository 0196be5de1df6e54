import { NEWS_PAGE, textFile } from "./support/files";
import { stetJson } from "./support/stet";
import { expect, test } from "./support/test";

const CLAIMS = {
  dark: "stayed dark for three hours",
  boats: "Two boats turned back",
  tested: "the timer was tested for 30 nights",
};

interface ClaimRow {
  readonly text: string;
  readonly verdict: string;
  readonly stale: boolean;
  readonly evidence: readonly unknown[];
}

test("a text becomes a checked story that outlives a power cut and leaves in every format", async ({
  newsroom,
  start,
  desk,
}) => {
  const { article, claims, details } = newsroom;

  // In comes a text, its page furniture goes.
  await newsroom.desk.chooseFiles(textFile("page.txt", NEWS_PAGE));
  const { intake } = newsroom.desk;
  await intake.preview.getByRole("checkbox", { name: /^Leave out/u }).check();
  await expect(intake.paper).not.toContainText("Leave a comment");
  await intake.import();
  await expect(article.headline).toHaveValue("Harbour lights go out for a week");

  // Three claims, each with a source and a verdict.
  for (const words of Object.values(CLAIMS)) await article.markClaim(words);
  await claims.addEvidenceFromNewSource(CLAIMS.dark, { name: "Log of Cold Point light", kind: "Document" });
  await claims.giveVerdict(CLAIMS.dark, "Verified");
  await claims.addEvidenceFromNewSource(CLAIMS.boats, {
    name: "Marta Quillon",
    terms: "Confidential",
    publicLabel: "a skipper",
  });
  await claims.giveVerdict(CLAIMS.boats, "Verified");
  await claims.addEvidence(CLAIMS.tested, "Log of Cold Point light");
  await claims.giveVerdict(CLAIMS.tested, "False", "The log has nine nights.");
  await details.addTag("lighthouses");
  await newsroom.saved();

  await newsroom.host.kill();
  const again = await start();

  await again.desk.open("Harbour lights go out");
  await expect(again.article.byline).toHaveValue("Tam Orrin");
  await expect(again.claims.meter).toContainText("2 of 3 claims verified");
  await expect(again.claims.header(CLAIMS.tested)).toContainText("False");
  await again.claims.open(CLAIMS.tested);
  await expect(again.claims.note(CLAIMS.tested)).toHaveValue("The log has nine nights.");
  await again.claims.open(CLAIMS.boats);
  await expect(again.claims.evidence(CLAIMS.boats, "Marta Quillon")).toContainText("Confidential");
  await again.details.show();
  await expect(again.details.chip("lighthouses")).toBeVisible();
  const listed = await stetJson<ClaimRow[]>(desk, "claims", "harbour-lights-go-out-for-a-week");
  expect(listed).toEqual([
    expect.objectContaining({ text: CLAIMS.dark, verdict: "verified", stale: false }),
    expect.objectContaining({ text: CLAIMS.boats, verdict: "verified", stale: false }),
    expect.objectContaining({ text: CLAIMS.tested, verdict: "false", stale: false }),
  ]);
  expect(listed?.map((claim) => claim.evidence.length)).toEqual([1, 1, 1]);

  // A false claim closes the gate: the sentence is put right and checked anew.
  await again.article.select("30");
  await again.page.keyboard.type("nine");
  const mended = "the timer was tested for nine nights";
  await again.claims.show();
  await expect(again.claims.header(mended)).toContainText("words changed since");
  await again.claims.giveVerdict(mended, "Verified", "As the log says.");
  await expect(again.claims.meter).toContainText("3 of 3 claims verified");

  const page = await again.exports.export("Web page (HTML)");
  expect(page.name).toBe("harbour-lights-go-out-for-a-week.html");
  expect(page.text).toMatch(/<h1[^>]*>Harbour lights go out for a week<\/h1>/u);
  expect(page.text).toMatch(/<h2[^>]*>What the keepers say<\/h2>/u);
  // Its data for search engines is the only thing in a script element, and runs nothing.
  expect(page.text).not.toMatch(/<script(?! type="application\/ld\+json">)/u);
  const markdown = await again.exports.export("Markdown");
  expect(markdown.text).toMatch(/^---\n/u);
  expect(markdown.text).toContain("lighthouses");
  expect(markdown.text).toContain("## What the keepers say");
  const plain = await again.exports.export("Plain text");
  expect(plain.text).toContain("The lighthouse board says the timer was tested for nine nights.");
  const json = await again.exports.export("Stet article (JSON)");
  expect(JSON.parse(json.text)).toMatchObject({ headline: "Harbour lights go out for a week", tags: ["lighthouses"] });
  for (const { text } of [page, markdown, plain, json]) {
    expect(text).toContain("Two boats turned back");
    expect(text).not.toContain("Quillon");
    expect(text).not.toContain("Leave a comment");
  }
});

import { expect, test } from "./support/test";

test("how an article was verified goes out for the public, or with every name for the newsroom", async ({
  newsroom,
}) => {
  const { article, claims, desk, exports } = newsroom;
  await desk.newArticle();
  await article.write({ headline: "Lamp relit", paragraphs: ["The lamp was relit on Tuesday."] });
  await article.markClaim("relit on Tuesday");
  await claims.giveVerdict("relit on Tuesday", "Verified", "Saw it");

  const forPublic = await exports.saveReport("public", "html");
  expect(forPublic.name).toBe("lamp-relit-verification-report.html");
  expect(forPublic.text).toContain("relit on Tuesday");
  expect(forPublic.text).not.toContain("INTERNAL");

  const internal = await exports.saveReport("internal", "md");
  expect(internal.name).toBe("lamp-relit-verification-report-INTERNAL-NOT-FOR-PUBLICATION.md");
  expect(internal.text).toContain("INTERNAL, NOT FOR PUBLICATION");
  await expect(exports.pane.getByText("Names every source, confidential ones included.")).toBeVisible();
});

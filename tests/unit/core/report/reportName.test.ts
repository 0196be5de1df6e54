import { expect, it } from "vitest";
import { isInternalReport, reportName } from "#core/report/reportName";

const article = { slug: "ferry", headline: "Ferry returns" };

it("names a report from the slug, and an internal one so that nobody can miss it", () => {
  expect(reportName(article, "public", ".html")).toBe("ferry-verification-report.html");
  expect(reportName(article, "internal", ".md")).toBe("ferry-verification-report-INTERNAL-NOT-FOR-PUBLICATION.md");
});

it("knows an internal report by its name, also of an article with a name of that kind", () => {
  const long = { slug: "", headline: "Internal not for publication ".repeat(20) };
  for (const each of [article, long]) {
    expect(isInternalReport(reportName(each, "internal", ".json"))).toBe(true);
    expect(isInternalReport(reportName(each, "public", ".json"))).toBe(false);
    expect(new TextEncoder().encode(reportName(each, "internal", ".json")).length).toBeLessThanOrEqual(240);
  }
});

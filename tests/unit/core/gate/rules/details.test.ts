import { describe, expect, it } from "vitest";
import { aBody, anArticle, aText } from "../../../../support/builders";
import { findingsOf } from "../../../../support/gate";

describe("missing details", () => {
  it.each([
    ["no-headline", { headline: "  " }, "error", "headline"],
    ["no-slug", { slug: "" }, "error", "slug"],
    ["no-byline", { bylines: [] }, "warning", "byline"],
  ] as const)("%s", (rule, overrides, severity, field) => {
    expect(findingsOf(rule, anArticle({ ...overrides, bylines: [] }))).toMatchObject([{ severity, field }]);
    expect(findingsOf(rule, anArticle())).toEqual([]);
  });
});

describe("figures", () => {
  const figure = (alt: string, credit: string) => aBody({ type: "figure", attrs: { alt, credit }, content: [] });

  it.each([
    ["no-alt-text", "error", " ", "Ada Quill"],
    ["no-credit", "warning", "A ferry", ""],
  ])("%s: asks for it, and says in which block", (rule, severity, alt, credit) => {
    expect(findingsOf(rule, anArticle({ body: figure(alt, credit) }))).toMatchObject([{ severity, block: 0 }]);
    expect(findingsOf(rule, anArticle({ body: figure("A ferry", "Ada Quill") }))).toEqual([]);
  });

  it("finds a figure inside a quote", () => {
    const body = aBody({ type: "blockquote", content: figure("", "").content ?? [] });
    expect(findingsOf("no-alt-text", anArticle({ body }))).toHaveLength(1);
  });
});

describe("embargo-running", () => {
  it.each([
    ["2031-04-05T06:07:09.000Z", 1],
    ["2031-04-05T06:07:08.000Z", 0],
    ["2031-04-05T06:07:08Z", 0],
    ["2031-04-05T06:07Z", 0],
    ["2030-01-01T00:00:00.000Z", 0],
    [null, 0],
  ])("warns while the embargo runs: until %s", (embargo, count) => {
    expect(findingsOf("embargo-running", anArticle({ embargo }))).toHaveLength(count);
  });
});

it("tells when the embargo ends as people write it", () => {
  const [finding] = findingsOf("embargo-running", anArticle({ embargo: "2031-04-05T08:30:00.000+02:00" }));
  expect(finding?.message).toBe("The embargo runs until 2031-04-05 06:30 UTC.");
});

describe("dead-reference", () => {
  const body = (href: string) =>
    aBody(
      { type: "heading", attrs: { level: 2 }, content: [aText("What is known")] },
      { type: "paragraph", content: [aText("see", { type: "link", attrs: { href } })] },
    );

  it("warns of a link to a heading that is not there", () => {
    expect(findingsOf("dead-reference", anArticle({ body: body("#what-was-known") }))).toMatchObject([
      { severity: "warning", block: 1 },
    ]);
  });

  it.each(["#what-is-known", "#", "https://port.example/#what-was-known"])("leaves %s alone", (href) => {
    expect(findingsOf("dead-reference", anArticle({ body: body(href) }))).toEqual([]);
  });
});

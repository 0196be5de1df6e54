import { describe, expect, it } from "vitest";
import type { Claim } from "#core/claims/claim";
import { appendAct } from "#core/claims/ledger";
import type { ReportClearance } from "#core/report/reportClearance";
import { REPORT_FORMATS } from "#core/report/reportFormat";
import { verificationReportSchema } from "#core/report/verificationReport";
import { writeReport } from "#exchange/report/writeReport";
import {
  aBody,
  aClaim,
  aClaimMark,
  anArticle,
  aParagraph,
  aPieceOfEvidence,
  aSource,
  aText,
  TEST_TIME,
} from "../../../support/builders";
import { askForReport, reportOf } from "./support";

const onRecord = aSource({ name: "Orla Fennick", url: "https://port.example/log?a=1&b=2" });
const insider = aSource({
  name: "Zelda Marrow",
  role: "deputy clerk",
  contacts: ["zelda@port.example"],
  terms: "confidential",
  publicLabel: "an official",
});
const sources = [onRecord, insider];

const stale = aClaim({
  text: "It sank in 1931.",
  verdict: "verified",
  evidence: [
    aPieceOfEvidence({ sourceId: onRecord.id, quote: "She went down", locator: "p. 4", credibility: 2 }),
    aPieceOfEvidence({
      sourceId: insider.id,
      quote: "I wrote the log",
      note: "Met at the pier",
      stance: "contradicts",
    }),
  ],
});
const disputed = aClaim({ text: "Nobody was aboard.", verdict: "disputed", note: "Two logs differ" });
const body = aBody(
  { type: "paragraph", content: [aText("It sank in 1932.", aClaimMark(stale.id))] },
  aParagraph(disputed),
);
const article = anArticle({
  slug: "ferry",
  body,
  claims: [stale, disputed],
  version: 5,
  history: [
    {
      at: TEST_TIME,
      by: "Ada Quill",
      act: "exported",
      format: "html",
      draft: false,
      version: 4,
      sha256: "d".repeat(64),
      override: { reason: "The register is here", by: "Tom Hale" },
    },
  ],
});

describe.each(REPORT_FORMATS)("a public report as %s", (format) => {
  const { text, name } = reportOf(article, format, { sources });

  it("tells words, earlier words, verdicts, evidence, override and the hash of the file it belongs to", () => {
    for (const words of [
      "It sank in 1932.",
      "It sank in 1931.",
      "Nobody was aboard.",
      "Two logs differ",
      "She went down",
      "p. 4",
      "Orla Fennick",
      "an official",
      "The register is here",
      "Tom Hale",
      "d".repeat(64),
    ]) {
      expect(text).toContain(words);
    }
  });

  it("names no confidential source, and leaves out what it said", () => {
    expect(`${name} ${text}`).not.toMatch(/Zelda|Marrow|clerk|I wrote the log|Met at the pier|INTERNAL/u);
  });
});

describe.each(REPORT_FORMATS)("an internal report as %s", (format) => {
  const { text, name } = reportOf(article, format, { sources, edition: "internal" });

  it("names every source and what it said, but not how to reach it", () => {
    for (const words of ["Zelda Marrow", "deputy clerk", "I wrote the log", "Met at the pier", "an official"]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain("zelda@port.example");
  });

  it("says in its text and its name that it is internal", () => {
    expect(text).toContain("INTERNAL, NOT FOR PUBLICATION");
    expect(name).toContain("INTERNAL-NOT-FOR-PUBLICATION");
  });
});

it("the JSON is what the schema says, key by key", () => {
  const { text } = reportOf(article, "json", { sources });
  const report = verificationReportSchema.parse(JSON.parse(text));
  expect(report.claims.map(({ text, stale, verdict }) => [text, stale, verdict])).toEqual([
    ["It sank in 1932.", true, "verified"],
    ["Nobody was aboard.", false, "disputed"],
  ]);
  const internal = JSON.parse(reportOf(article, "json", { sources, edition: "internal" }).text);
  const keys = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(keys)
      : value !== null && typeof value === "object"
        ? Object.entries(value).map(([key, inner]) => [key, keys(inner)])
        : null;
  expect(keys(internal)).toEqual(keys(JSON.parse(text)));
});

it.each(["html", "md"] as const)(
  "says as %s which claims are published as fact checks, and which are held back",
  (format) => {
    const published = (claim: Claim, appearance: string) => {
      const text = claim.ledger[0]?.text ?? "";
      const factCheck = { summary: "Nobody was on the boat", claimant: "Dov Lem", appearance };
      return appendAct(claim, { act: "fact-check", at: TEST_TIME, by: "Ada Quill", text, factCheck });
    };
    const claims = [published(disputed, "https://dov.example/post"), published(stale, "")];
    const { text } = reportOf(
      { ...article, claims: Object.fromEntries(claims.map((each) => [each.id, each])) },
      format,
    );
    const told = text.replace(/<[^>]*>|\*\*/gu, " ").replace(/\s+/gu, " ");
    for (const words of ["Nobody was on the boat", "Dov Lem", "dov.example/post"]) expect(told).toContain(words);
    expect(told).toMatch(/Fact check ?:? to be published, rated Disputed/u);
    expect(told).toMatch(/Fact check ?:? held back, because its words have changed since the verdict/u);
    expect(reportOf(article, format).text).not.toContain("Fact check");
  },
);

describe("a report as a page", () => {
  it("runs nothing and loads nothing, whatever somebody wrote", () => {
    const hostile = `<script>alert(1)</script><img src=x onerror=alert(1)> "' & </blockquote>`;
    const claim = aClaim({ text: hostile, verdict: "verified", note: hostile });
    const { text } = reportOf(anArticle({ headline: hostile, claims: [claim] }), "html");
    expect(text).not.toMatch(/<script|<img/u);
    expect(text).toContain("&#x3C;script>alert(1)");
    expect(text).toContain("default-src &#x27;none&#x27;");
  });

  it("keeps the direction and language of the article's words", () => {
    const claim = aClaim({ text: "غرقت العبارة", verdict: "verified", note: "سجل" });
    const { text } = reportOf(anArticle({ language: "ar", claims: [claim] }), "html");
    expect(text).toContain('<html lang="en" dir="ltr">');
    expect(text).toMatch(/<blockquote class="words" lang="ar" dir="rtl">غرقت العبارة/u);
  });

  it("tells a verdict by word and sign, not by colour alone", () => {
    const { text } = reportOf(article, "html", { sources });
    expect(text).toMatch(/≠<\/span> Disputed/u);
    expect(text).toMatch(/↻<\/span> Verified; the words have changed since/u);
  });

  it("does not keep quiet about evidence that was taken out again", () => {
    const piece = aPieceOfEvidence({ stance: "contradicts" });
    const claim = aClaim({ evidence: [piece], verdict: "verified", note: "Log" });
    const entry = { at: TEST_TIME, by: "Ada Quill", text: "The ferry sank in 1931." };
    const removed = appendAct(claim, { ...entry, act: "evidence-removed", evidenceId: piece.id });
    const { text } = reportOf(anArticle({ claims: [removed] }), "html");
    expect(text).toContain("evidence taken out again: 1");
    expect(reportOf(anArticle({ claims: [claim] }), "html").text).not.toContain("taken out");
  });

  it("raises the alarm over a broken ledger", () => {
    const broken = { ...disputed, ledger: disputed.ledger.map((entry) => ({ ...entry, by: "Somebody Else" })) };
    const { text } = reportOf(anArticle({ claims: [broken] }), "html");
    expect(text).toContain("The ledger is broken");
    expect(text).not.toContain("intact");
  });
});

describe("a report as Markdown", () => {
  it("takes nobody's words for markup", () => {
    const claim = aClaim({ text: "# not a heading\n- *not* a list | <b>", verdict: "verified", note: "| a | b |" });
    const { text } = reportOf(anArticle({ claims: [claim] }), "md");
    expect(text).toContain("> \\# not a heading");
    expect(text).toContain("\\*not\\* a list");
    expect(text).toContain("\\<b>");
  });

  it("is refused for a name in character references, whose escapes look like line breaks", () => {
    const references = [..."Zorrin Zorrin"].map((letter) => `&#${letter.codePointAt(0)};`).join("");
    const hidden = aSource({ name: "Zorrin Zorrin", terms: "confidential" });
    expect(askForReport(anArticle({ headline: references }), "md", { sources: [hidden] }).ok).toBe(false);
  });
});

it("writes nothing for what only looks like a clearance", () => {
  const forged = { report: { edition: "public" }, firewall: null } as unknown as ReportClearance;
  expect(writeReport(forged, "html")).toMatchObject({ ok: false, problem: { code: "not-cleared" } });
});

it("does not take the report's own style sheet and keys for somebody's name", () => {
  const odd = aSource({ name: "Palatino Linotype", aliases: ["verdictNote"], terms: "confidential" });
  for (const format of REPORT_FORMATS)
    expect(reportOf(article, format, { sources: [...sources, odd] }).name).toBeTruthy();
});

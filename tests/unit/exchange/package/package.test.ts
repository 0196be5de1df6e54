import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import type { Source } from "#core/sources/source";
import { exportArticle } from "#exchange/exportArticle";
import { contentsOf } from "#exchange/firewall/contentsOf";
import { aBody, aClaim, anArticle, aParagraph, aPieceOfEvidence, aSource, TEST_TIME } from "../../../support/builders";
import { valueIn } from "../../../support/unwrap";
import { cleared, PIXEL } from "../support";

const CLAIM = aClaim({ text: "It sank in 1931.", verdict: "verified", evidence: [aPieceOfEvidence({})] });
const figure = (hash: string, alt: string) => ({ type: "figure", attrs: { sha256: hash.repeat(64), alt } });
const ARTICLE = anArticle({
  claims: [CLAIM],
  body: aBody(aParagraph(CLAIM), figure("c", "A boat"), figure("d", "Its berth"), figure("c", "The boat again")),
});
const OTHER = new Uint8Array([...PIXEL, 0]);
const attachment = (hash: string) => ({ bytes: hash.startsWith("c") ? PIXEL : OTHER, mediaType: "image/png" });

async function exportAs(format: string, article = ARTICLE, options: { draft?: boolean; sources?: Source[] } = {}) {
  const clearance = cleared(article, { draft: false, ...options });
  return exportArticle({ clearance, attachment }, format);
}

async function filesIn(format: string, ...order: [Article?, { draft?: boolean; sources?: Source[] }?]) {
  const exported = valueIn(await exportAs(format, ...order));
  const files = new Map((await contentsOf(exported.bytes)).map(({ path, bytes }) => [path, bytes]));
  const text = (path: string) => new TextDecoder().decode(files.get(path));
  return { ...exported, files, text };
}

describe("a package", () => {
  it("holds the page, its images, the text, the public report, and a manifest", async () => {
    const { files, name } = await filesIn("package");
    expect(name).toMatch(/\.zip$/u);
    expect([...files.keys()]).toEqual([
      "article.html",
      "article.txt",
      "images/1.png",
      "images/2.png",
      "verification-report.html",
      "verification-report.json",
      "manifest.json",
    ]);
    expect(files.get("images/1.png")).toEqual(PIXEL);
  });

  it("has a manifest with the length and the hash of every other file", async () => {
    const { files, text } = await filesIn("package");
    const manifest = JSON.parse(text("manifest.json"));
    expect(manifest).toMatchObject({ schema: "stet/package", schemaVersion: 1, draft: false });
    expect(manifest.article).toMatchObject({ version: ARTICLE.version, language: ARTICLE.language });
    expect(manifest.article.urn).toMatch(/^urn:uuid:[\da-f-]{36}$/u);
    expect(manifest.files.map(({ path }: { path: string }) => path)).toEqual([...files.keys()].slice(0, -1));
    for (const { path, bytes, sha256 } of manifest.files) {
      const file = files.get(path) ?? new Uint8Array();
      expect([file.length, createHash("sha256").update(file).digest("hex")]).toEqual([bytes, sha256]);
    }
  });

  it("holds no id of the desk, and tells its dates to the second", async () => {
    const published = { act: "stage", at: TEST_TIME, by: "Ada", from: "ready", to: "published", reason: "" } as const;
    const article = { ...ARTICLE, stage: "published" as const, history: [{ ...published, override: null }] };
    const { files, text } = await filesIn("package", article);
    for (const path of files.keys()) expect(text(path)).not.toMatch(/01TEST/u);
    const second = TEST_TIME.replace(".000", "");
    const dates = { firstPublished: second, lastPublished: second };
    expect(JSON.parse(text("manifest.json"))).toMatchObject({ date: second, article: dates });
    expect(JSON.parse(text("verification-report.json"))).toMatchObject({ at: second });
  });

  it("is the same bytes however often an unchanged article is exported", async () => {
    const hash = "e".repeat(64);
    const entry = {
      act: "exported",
      at: TEST_TIME,
      by: "Ada",
      format: "package",
      draft: false,
      version: 0,
      sha256: hash,
    } as const;
    const exportedOnce = { ...ARTICLE, version: 1, history: [...ARTICLE.history, { ...entry, override: null }] };
    const [first, second] = [valueIn(await exportAs("package")), valueIn(await exportAs("package", exportedOnce))];
    expect(second.sha256).toBe(first.sha256);
  });

  it("of a draft copy says so in every part that somebody reads", async () => {
    const { text, name } = await filesIn("package", ARTICLE, { draft: true });
    for (const path of ["article.html", "article.txt", "manifest.json"])
      expect(text(path)).toContain("DRAFT, NOT VERIFIED");
    expect(name).toContain("DRAFT");
  });

  it("carries the public edition of the report, and no name that it withholds", async () => {
    const source = aSource({ name: "Sorrel Dunmarrow", terms: "confidential", publicLabel: "an official" });
    const claim = aClaim({
      text: "It sank.",
      verdict: "verified",
      evidence: [aPieceOfEvidence({ sourceId: source.id })],
    });
    const article = anArticle({ claims: [claim], body: aBody(aParagraph(claim)) });
    const { text } = await filesIn("package", article, { sources: [source] });
    expect(JSON.parse(text("verification-report.json"))).toMatchObject({ edition: "public" });
    expect(text("verification-report.html")).toContain("an official");
    expect(text("verification-report.html")).not.toContain("Dunmarrow");
  });

  it("stays on the desk when a protected name stands in its report alone", async () => {
    const source = aSource({ name: "Sorrel Dunmarrow", terms: "confidential", publicLabel: "an official" });
    const claim = aClaim({ text: "It sank.", verdict: "verified", note: "Sorrel Dunmarrow said so" });
    const article = anArticle({ claims: [claim], body: aBody(aParagraph(claim)) });
    expect((await exportAs("text", article, { sources: [source] })).ok).toBe(true);
    const refused = await exportAs("package", article, { sources: [source] });
    expect(refused).toMatchObject({ ok: false, problem: { code: "firewall" } });
    expect(JSON.stringify(refused)).not.toContain("Dunmarrow");
  });
});

describe("a web page with a folder of images", () => {
  it("names its images as files, each once, and lets nothing else load", async () => {
    const { files, text, name } = await filesIn("html-folder");
    expect(name).toMatch(/\.html\.zip$/u);
    expect([...files.keys()]).toEqual(["article.html", "images/1.png", "images/2.png"]);
    const page = text("article.html");
    expect(page.match(/src="?(images\/\d\.png)/gu)).toHaveLength(3);
    expect(page).not.toContain("data:image");
    expect(page).toMatch(/default-src 'none'|default-src &#x27;none|default-src &apos;none/u);
  });

  it("goes without an image that the desk has lost, and says so", async () => {
    const order = { clearance: cleared(ARTICLE, { draft: false }), attachment: () => undefined };
    const { bytes, warnings } = valueIn(await exportArticle(order, "html-folder"));
    expect((await contentsOf(bytes)).map(({ path }) => path)).toEqual(["article.html"]);
    expect(warnings.join()).toMatch(/missing/u);
  });
});

import { describe, expect, it } from "vitest";
import { refuse } from "#core/result";
import { exportArticle } from "#exchange/exportArticle";
import type { PrintJob, PrintPdf } from "#exchange/format";
import { aPrinter } from "../../../support/aPrinter";
import { aBody, anArticle, aParagraph } from "../../../support/builders";
import { valueIn } from "../../../support/unwrap";
import { cleared, PIXEL } from "../support";

const ARTICLE = anArticle({
  headline: "Ferry returns",
  body: aBody(aParagraph("It sank."), { type: "figure", attrs: { sha256: "c".repeat(64), alt: "A boat" } }),
});

function exportedAs(
  article = ARTICLE,
  { draft = false, options = [] as string[], printPdf = aPrinter as PrintPdf } = {},
) {
  const attachment = () => ({ bytes: PIXEL, mediaType: "image/png" });
  return exportArticle({ clearance: cleared(article, { draft }), attachment, printPdf, options }, "pdf");
}

/** The page that the printer was given. */
async function printedPage(...order: Parameters<typeof exportedAs>): Promise<string> {
  const [article, how] = order;
  const jobs: PrintJob[] = [];
  const printPdf: PrintPdf = (job) => {
    jobs.push(job);
    return aPrinter(job);
  };
  valueIn(await exportedAs(article, { ...how, printPdf }));
  return jobs[0]?.html ?? "";
}

describe("a PDF", () => {
  it("is the printed page, named and dated by the article", async () => {
    const { name, mediaType, bytes } = valueIn(await exportedAs());
    const text = new TextDecoder("latin1").decode(bytes);
    expect(mediaType).toBe("application/pdf");
    expect(name).toMatch(/\.pdf$/u);
    expect(text).toContain(`/CreationDate (D:${ARTICLE.updatedAt.slice(0, 4)}`);
    expect(text).toContain("/Creator (Stet)");
  });

  it("is printed from a page that needs nothing from elsewhere, its fonts in it", async () => {
    const html = await printedPage(anArticle({ language: "ar", headline: "عودة العبّارة" }));
    expect(html).toMatch(/<html lang="ar" dir="rtl">/u);
    expect(html).toMatch(/Content-Security-Policy" content="default-src [^"]*none[^"]*font-src data:/u);
    for (const font of ["Source Serif 4", "Noto Naskh Arabic", "Noto Serif Hebrew"]) {
      expect(html).toContain(`@font-face { font-family: "${font}"`);
    }
    expect(html.match(/url\([^)]{0,30}/gu)?.every((address) => address.startsWith("url(data:font/woff2;base64,"))).toBe(
      true,
    );
    expect(html).not.toMatch(/<script|<link/u);
  });

  it("says on every page of a draft copy that it is not verified", async () => {
    expect(await printedPage(ARTICLE, { draft: true })).toMatch(/@top-center \{ content: "DRAFT, NOT VERIFIED"/u);
    expect(await printedPage(ARTICLE)).not.toContain("DRAFT");
  });

  it("comes on A4, or on US Letter when that is chosen", async () => {
    expect(await printedPage(ARTICLE)).toContain("size: A4;");
    expect(await printedPage(ARTICLE, { options: ["letter"] })).toContain("size: letter;");
  });

  it("is refused with what to do where nothing can print", async () => {
    const order = { clearance: cleared(ARTICLE), attachment: () => undefined };
    expect(await exportArticle(order, "pdf")).toMatchObject({
      ok: false,
      problem: { code: "print-unavailable", remedy: expect.stringContaining("web page") },
    });
  });

  it("is refused as the printer refuses it", async () => {
    const printPdf: PrintPdf = async () => refuse("print-failed", "It jammed.", "Again.");
    expect(await exportedAs(ARTICLE, { printPdf })).toMatchObject({ problem: { code: "print-failed" } });
  });

  it("leaves out what is meant for search engines, and says nothing of it", async () => {
    expect(valueIn(await exportedAs()).warnings).toEqual([]);
  });
});

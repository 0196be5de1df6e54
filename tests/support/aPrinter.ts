import { succeed } from "#core/result";
import type { PrintPdf } from "#exchange/format";

/**
 * Stands in for a browser that prints: a PDF built as Chromium builds one (classic trailer and table, the title in UTF-16, the
 * moment of printing and the browser in its information), with the page itself in it as it came.
 */
export const aPrinter: PrintPdf = async ({ html }) => succeed(aPrintedPdf(html));

export function aPrintedPdf(html: string, { at = "20300101120000", info = "" } = {}): Uint8Array {
  // The characters that HTML has to escape, as a browser shows them.
  const title = (/<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? "").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
  const page = Buffer.from(html.replace(/<style>[\s\S]*?<\/style>/u, "")).toString("latin1");
  const agent = "(Mozilla/5.0 \\(X11; Linux x86_64\\) HeadlessChrome/156.0.0.0)";
  const dates = `/CreationDate (D:${at}+00'00')\n/ModDate (D:${at}+00'00')`;
  const objects = [
    `<</Title <FEFF${hex(title)}>\n/Creator ${agent}\n/Producer (Skia/PDF m156)\n${dates}${info}>>`,
    "<</Type /Catalog>>",
    `<</Length ${page.length}>> stream\n${page}\nendstream`,
  ];
  let pdf = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = pdf.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  pdf += `trailer\n<</Size ${objects.length + 1}\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(pdf, "latin1"));
}

function hex(text: string): string {
  return [...Buffer.from(text, "utf16le").swap16()].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

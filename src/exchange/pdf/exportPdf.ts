import { refuse, succeed } from "#core/result";
import { articleDate } from "../document/articleDate";
import type { Exporter } from "../format";
import { renderPage } from "../html/renderPage";
import { printStyle } from "./printStyle";
import { stampPdf } from "./stampPdf";

const LETTER = "letter";

/**
 * The exported page on paper, printed by the host: tagged, with title, language and outline, its fonts in it. What the
 * firewall reads is the page that was printed: letters in a PDF are numbers of drawings.
 */
export const pdfExporter: Exporter = {
  needsPrinter: true,
  options: [{ id: LETTER, label: "US Letter paper instead of A4" }],
  async write(material) {
    const { clearance, options, printPdf } = material;
    if (!printPdf) return refuse("print-unavailable", `${NO_PRINTER} Nothing was exported.`, NO_PRINTER_REMEDY);
    const { draft, article } = clearance;
    const print = printStyle({ paper: options.has(LETTER) ? "letter" : "A4", draft });
    const page = renderPage(material, { print });
    const printed = await printPdf({ html: page.html });
    if (!printed.ok) return printed;
    const stamped = stampPdf(printed.value, articleDate(article));
    if (!stamped.ok) return stamped;
    const { bytes, info } = stamped.value;
    return succeed({
      bytes,
      warnings: page.warnings,
      texts: [...page.texts, ...info.map((text) => ({ place: "the document properties", text }))],
    });
  },
};

/** Why there is no PDF on a host that cannot print. */
export const NO_PRINTER = "A PDF takes a browser to print it, and no Chrome, Chromium, Edge or Brave was found here.";
export const NO_PRINTER_REMEDY =
  "Install one of them and start Stet again, use the desktop app, or export a web page and print that.";

import type { Element, ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { directionOf } from "#core/language/direction";
import { element, text } from "../html/element";
import { PAGE_STYLE } from "../html/pageStyle";
import { textsOfHast } from "../html/textsOfHast";
import { claimToHast } from "./claimToHast";
import { factsToHast } from "./factsToHast";
import { type Outline, outlineReport, REPORT_TITLE } from "./outline";
import type { RenderReport } from "./renderer";
import { INTERNAL_STYLE, REPORT_STYLE } from "./reportStyle";

/** Nothing may run and nothing may load: what the page needs is in the page. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One self-contained page, to be read or printed anywhere. It speaks English; the article's words keep their language. */
export const renderHtml: RenderReport = ({ report }) => {
  const style = `${PAGE_STYLE}${REPORT_STYLE}${report.edition === "internal" ? INTERNAL_STYLE : ""}`;
  const outline = outlineReport(report);
  const page: Root = {
    type: "root",
    children: [
      { type: "doctype" },
      element("html", { lang: "en", dir: "ltr" }, [head(outline, style), element("body", {}, bodyOf(outline))]),
    ],
  };
  return {
    bytes: new TextEncoder().encode(`${toHtml(page)}\n`),
    texts: textsOfHast(page),
    boilerplate: [style],
  };
};

function head({ notice, headline }: Outline, style: string): Element {
  return element("head", {}, [
    element("meta", { charSet: "utf-8" }),
    element("meta", { httpEquiv: ["Content-Security-Policy"], content: PAGE_POLICY }),
    element("meta", { name: "viewport", content: "width=device-width" }),
    element("meta", { name: "robots", content: "noindex" }),
    element("title", {}, [text(`${notice === null ? "" : `${notice}: `}${REPORT_TITLE}: ${headline}`)]),
    element("style", {}, [text(style)]),
  ]);
}

function bodyOf(outline: Outline): ElementContent[] {
  const { notice, claims, overrides, language } = outline;
  const banner = notice === null ? [] : [element("p", { className: ["notice"], role: "note" }, [text(notice)])];
  return [
    ...banner,
    element("article", {}, [
      header(outline),
      ...section("Checks", [paragraph([], outline.gate), ...bullets(outline.findings)]),
      ...section("Claims", [
        claims.length === 0
          ? paragraph(["quiet"], "No claims are marked.")
          : element(
              "ol",
              { className: ["claims"] },
              claims.map((claim) => claimToHast(claim, language)),
            ),
      ]),
      ...(overrides.length === 0 ? [] : section("Gate opened all the same", bullets(overrides))),
      ...(outline.exports.rows.length === 0 ? [] : section("Exports", [exportTable(outline.exports)])),
      element("footer", {}, [paragraph([], outline.colophon)]),
    ]),
    ...banner,
  ];
}

function header({ headline, language, facts, summary, totals, belongsTo }: Outline): Element {
  return element("header", {}, [
    paragraph(["kicker"], REPORT_TITLE),
    element("h1", { lang: language, dir: directionOf(language) }, [text(headline)]),
    paragraph(["summary"], summary),
    element(
      "dl",
      { className: ["totals"] },
      totals.map(({ label, value }) =>
        element("div", {}, [element("dt", {}, [text(label)]), element("dd", {}, [text(value)])]),
      ),
    ),
    factsToHast(facts),
    paragraph(["quiet"], belongsTo),
  ]);
}

function section(title: string, children: ElementContent[]): ElementContent[] {
  return [element("section", {}, [element("h2", {}, [text(title)]), ...children])];
}

function bullets(lines: readonly string[]): ElementContent[] {
  if (lines.length === 0) return [];
  return [
    element(
      "ul",
      {},
      lines.map((line) => element("li", { dir: "auto" }, [text(line)])),
    ),
  ];
}

function exportTable({ head, rows }: Outline["exports"]): Element {
  return element("table", {}, [
    element("thead", {}, [
      element(
        "tr",
        {},
        head.map((label) => element("th", { scope: "col" }, [text(label)])),
      ),
    ]),
    element(
      "tbody",
      {},
      rows.map((row) =>
        element(
          "tr",
          {},
          row.map((cell, column) =>
            element("td", {}, [element(column === row.length - 1 ? "code" : "bdi", {}, [text(cell)])]),
          ),
        ),
      ),
    ),
  ]);
}

function paragraph(className: string[], value: string): Element {
  return element("p", className.length > 0 ? { className } : {}, [text(value)]);
}

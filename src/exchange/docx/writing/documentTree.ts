import type { Element } from "xast";
import type { Article } from "#core/article/article";
import type { DocumentNode } from "#core/article/document/documentNode";
import { type Direction, directionOf } from "#core/language/direction";
import { bylineLine } from "../../document/bylineLine";
import type { Notices } from "../../document/notices";
import { blocksToDocx } from "./blocks";
import type { DocxParts } from "./docxParts";
import { PAGE, TEXT_WIDTH } from "./measures";
import { paragraph } from "./paragraph";
import { textToRuns } from "./runs";
import type { TextPlace } from "./textPlace";
import { PICTURE_NAMESPACES, TEXT_NAMESPACES, val, w } from "./w";

/** The text of the document: notices, head, body, and how its pages are laid out (ECMA-376, part 1, 17.2). */
export function documentTree(
  article: Article,
  body: DocumentNode,
  notices: Notices,
  header: string | null,
  parts: DocxParts,
): Element {
  const { headline, standfirst, bylines, dateline, language } = article;
  const direction = directionOf(language);
  const place: TextPlace = {
    language,
    direction,
    style: undefined,
    width: TEXT_WIDTH,
    indent: 0,
    level: -1,
    align: null,
  };
  const names = bylines.map(({ name }) => name);
  const line = (style: string, text: string) =>
    text.trim() === "" ? [] : [paragraph(textToRuns(text, place), place, { style })];
  const notice = (style: string, text: string | null) =>
    text === null ? [] : [noticeParagraph(style, text, language)];
  return w("document", { ...TEXT_NAMESPACES, ...PICTURE_NAMESPACES }, [
    w("body", {}, [
      ...notice("DraftNotice", notices.draft),
      ...notice("Embargo", notices.embargo),
      ...line("Title", headline),
      ...line("Subtitle", standfirst),
      ...line("Byline", bylineLine(names, language)),
      ...line("Dateline", dateline),
      ...blocksToDocx(body.content ?? [], place, parts),
      section(header, direction),
    ]),
  ]);
}

/** The notices again at the top of every page but the first, where they stand in the text. */
export function headerTree(text: string, language: string): Element {
  return w("hdr", TEXT_NAMESPACES, [noticeParagraph("Header", text, language)]);
}

/** Notices are in English, from the left, whatever the article is written in. */
function noticeParagraph(style: string, text: string, language: string): Element {
  const runs = textToRuns(text, { language, direction: "ltr" }, [], { language: "en" });
  return w("p", {}, [w("pPr", {}, [val("pStyle", style)]), ...runs]);
}

function section(header: string | null, direction: Direction): Element {
  const { width, height, margin, header: fromEdge } = PAGE;
  const margins = { top: margin, right: margin, bottom: margin, left: margin, header: fromEdge, footer: fromEdge };
  return w("sectPr", {}, [
    ...(header === null ? [] : [w("headerReference", { type: "default", "r:id": header })]),
    w("pgSz", { w: width, h: height }),
    w("pgMar", { ...margins, gutter: 0 }),
    ...(header === null ? [] : [w("titlePg")]),
    ...(direction === "rtl" ? [w("bidi")] : []),
  ]);
}

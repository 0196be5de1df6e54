import type { Element } from "xast";
import type { Article } from "#core/article/article";
import type { DocumentNode } from "#core/article/document/documentNode";
import { directionOf } from "#core/language/direction";
import { bylineLine } from "../../document/bylineLine";
import type { Notices } from "../../document/notices";
import { xml } from "../../xml/writeXml";
import { blocksToOdt } from "./blocks";
import { textToOdt } from "./inline";
import { languageAttributes } from "./languageAttributes";
import { NAMESPACES } from "./namespaces";
import type { OdtParts } from "./odtParts";
import type { OdtPlace } from "./odtPlace";
import { paragraph } from "./paragraph";
import { PAGE } from "./stylesPart";

/** The text of the document: notices, head, body, and the styles that they have of their own (ODF 1.3, part 3, 3.1.3.2). */
export function contentTree(article: Article, body: DocumentNode, notices: Notices, parts: OdtParts): Element {
  const { headline, standfirst, bylines, dateline, language } = article;
  const place: OdtPlace = {
    language,
    direction: directionOf(language),
    style: "Text_20_body",
    width: PAGE.width - 2 * PAGE.margin,
    level: 0,
    align: null,
  };
  const names = bylines.map(({ name }) => name);
  const line = (style: string, text: string) =>
    text.trim() === "" ? [] : [paragraph(textToOdt(text, place, [], parts), place, parts, style)];
  const { draft, embargo } = notices;
  const text = [
    ...(draft === null ? [] : [noticeParagraph("Draft_20_Notice", draft, place, parts)]),
    ...(embargo === null ? [] : [noticeParagraph("Embargo", embargo, place, parts)]),
    ...line("Title", headline),
    ...line("Subtitle", standfirst),
    ...line("Byline", bylineLine(names, language)),
    ...line("Dateline", dateline),
    ...blocksToOdt(body.content ?? [], place, parts),
  ];
  return xml("office:document-content", NAMESPACES, [
    xml("office:automatic-styles", {}, parts.styles),
    xml("office:body", {}, [xml("office:text", {}, text)]),
  ]);
}

/** Notices are in English, from the left, whatever the article is written in. */
function noticeParagraph(style: string, text: string, place: OdtPlace, parts: OdtParts): Element {
  const english = parts.style("text", [xml("style:text-properties", languageAttributes("en"))]);
  const span = xml("text:span", { "text:style-name": english }, [text]);
  return paragraph([span], { ...place, direction: "ltr" }, parts, style);
}

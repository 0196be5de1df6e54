import type { Element, ElementContent } from "hast";
import { element, text } from "../html/element";
import { pictureFigure } from "../wire/pictureFigure";
import { attributeOf, childrenNamed, xmlText } from "../xml/findNodes";
import type { XmlNode } from "../xml/readXml";

/** Elements that HTML has under the same name, of NITF and of what wires put among it. */
const SAME = new Set(
  "p ul li dl dt dd table caption thead tbody tfoot tr br hr pre q sub sup b i u s strong h2 h3 h4 div span".split(" "),
);
/** The kinds of type that our own export tells by class, and others as they are found. */
const EM_TAGS: Readonly<Record<string, string>> = {
  bold: "strong",
  strong: "strong",
  b: "strong",
  underline: "u",
  underscore: "u",
  strike: "s",
  sub: "sub",
  sup: "sup",
};
/** What is about the text, and no part of it. `byline` and `dateline` within the text are read as details. */
const ABOUT = new Set([
  "alt-code",
  "classifier",
  "key-list",
  "tobject",
  "byline",
  "dateline",
  "col",
  "colgroup",
  "copyrite",
]);

/** What of a text could not be brought over, by kind. */
export type NitfLost = Map<"note" | "credit" | "nitf-table", number>;

/** The content of a NITF body as HTML, which then is cleaned like all HTML. */
export function nitfToHast(nodes: XmlNode["children"], lost: NitfLost): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => (typeof node === "string" ? [text(node)] : nodeToHast(node, lost)));
}

function nodeToHast(node: XmlNode, lost: NitfLost): ElementContent[] {
  const inside = () => nitfToHast(node.children, lost);
  const { name } = node;
  if (ABOUT.has(name)) return [];
  if (SAME.has(name)) return [element(name, {}, inside())];
  switch (name) {
    case "hl1":
      return [element("h2", {}, inside())];
    case "hl2":
      return [element(headingTag(node), {}, inside())];
    case "em":
      return [
        element(EM_TAGS[attributeOf(node, "class")] ?? EM_TAGS[attributeOf(node, "style")] ?? "em", {}, inside()),
      ];
    case "a":
      return [element("a", { href: attributeOf(node, "href") }, inside())];
    case "ol":
      return [element("ol", startOf(node), inside())];
    case "bq":
    case "blockquote":
      return [element("blockquote", {}, inside())];
    case "credit":
      return [element("p", {}, inside())];
    case "block":
    case "body.content":
    case "abstract":
      return [element("div", {}, inside())];
    case "th":
    case "td":
      return [element(name, spansOf(node), inside())];
    case "media":
      return [mediaToHast(node, lost)];
    case "note":
    case "nitf-table":
      lost.set(name, (lost.get(name) ?? 0) + 1);
      return [];
    case "fn":
    case "datasource":
      return [element("p", {}, inside())];
    default:
      return inside();
  }
}

function headingTag(node: XmlNode): string {
  const level = /^level-([34])$/u.exec(attributeOf(node, "class"))?.[1];
  return `h${level ?? 2}`;
}

function startOf(node: XmlNode) {
  const start = Number(attributeOf(node, "seqnum"));
  return Number.isInteger(start) && start > 1 ? { start } : {};
}

function spansOf(node: XmlNode) {
  const span = (name: "colspan" | "rowspan", property: "colSpan" | "rowSpan") => {
    const count = Number(attributeOf(node, name));
    return Number.isInteger(count) && count > 1 ? { [property]: count } : {};
  };
  const align = attributeOf(node, "align");
  return { ...span("colspan", "colSpan"), ...span("rowspan", "rowSpan"), ...(align === "" ? {} : { align }) };
}

/** A picture with its words; of any other medium HTML's element for it, which the cleaning leaves out and counts. */
function mediaToHast(media: XmlNode, lost: NitfLost): Element {
  const kind = attributeOf(media, "media-type").toLowerCase();
  const caption = childrenNamed(media, "media-caption").flatMap(({ children }) => nitfToHast(children, lost));
  if (/video|audio|data|other/u.test(kind)) {
    return element("div", {}, [element("video"), ...(caption.length > 0 ? [element("p", {}, caption)] : [])]);
  }
  const references = childrenNamed(media, "media-reference");
  const [reference] = references.filter((each) => /^https?:/iu.test(attributeOf(each, "source"))).concat(references);
  const credit = childrenNamed(media, "media-producer")
    .map((producer) => xmlText(producer))
    .join(", ");
  return pictureFigure({
    src: attributeOf(reference, "source") || attributeOf(reference, "name") || attributeOf(reference, "data-location"),
    alt: attributeOf(reference, "alternate-text"),
    caption,
    credit: credit || attributeOf(reference, "source-credit"),
  });
}

import type { Element } from "xast";
import type { DocumentMark, DocumentNode } from "#core/article/document/documentNode";
import { languageOfLine } from "#core/language/languageOfLine";
import { bookmarkName } from "../../document/bookmarkNames";
import { commentLines } from "../../document/claimComments";
import { directionRuns } from "../../document/directionRuns";
import { linkAddress } from "../../document/linkAddress";
import { warnOfMarks } from "../../document/warnOfMarks";
import { xml } from "../../xml/writeXml";
import { languageAttributes } from "./languageAttributes";
import type { OdtParts } from "./odtParts";
import type { OdtPlace } from "./odtPlace";

type Line = Pick<OdtPlace, "language" | "direction">;
type Content = (Element | string)[];

const LINK = { "xlink:type": "simple", "text:style-name": "Internet_20_link" };
/** Of a line's height, and of the letters': what word processors take by default. */
const RAISED = "super 58%";
const LOWERED = "sub 58%";

/** Inline content of a paragraph: spans, links, line breaks, and annotations where claims begin and end. */
export function inlineToOdt(content: readonly DocumentNode[], line: Line, parts: OdtParts): Content {
  const pieces: { readonly href: string | null; readonly content: Content }[] = [{ href: null, content: [] }];
  let afterSpace = true;
  for (const node of content) {
    if (node.type === "claimStart" || node.type === "claimEnd") {
      pieces.at(-1)?.content.push(...annotationEdge(node, parts));
      continue;
    }
    const marks = node.marks ?? [];
    const href = linkAddress(marks, (warning) => parts.warn(warning));
    if (href !== pieces.at(-1)?.href) pieces.push({ href, content: [] });
    const made =
      node.type === "hardBreak" ? [xml("text:line-break")] : textToOdt(node.text ?? "", line, marks, parts, afterSpace);
    pieces.at(-1)?.content.push(...made);
    afterSpace = node.type === "hardBreak" || /\s$/u.test(node.text ?? "");
  }
  return pieces.flatMap(
    (piece): Content => (piece.href === null ? piece.content : [hyperlink(piece.href, piece.content)]),
  );
}

/** A text as spans, one for each stretch that is set or written otherwise than its paragraph. */
export function textToOdt(
  text: string,
  { language, direction }: Line,
  marks: readonly DocumentMark[],
  parts: OdtParts,
  afterSpace = true,
): Content {
  const set = markProperties(marks, parts);
  return directionRuns(text, direction).flatMap((run, index): Content => {
    const other = languageOfLine(run.text, language);
    const properties = { ...set, ...(other === language ? {} : languageAttributes(other)) };
    const content = characters(run.text, afterSpace && index === 0);
    if (Object.keys(properties).length === 0) return content;
    const style = parts.style("text", [xml("style:text-properties", properties)]);
    return [xml("text:span", { "text:style-name": style }, content)];
  });
}

/** White space is one space in a file (ODF 1.3, part 3, 6.1.2): what is more than that is elements. */
export function characters(text: string, afterSpace: boolean): Content {
  return text
    .replace(/[\r\n]/gu, " ")
    .split(/(\t| {2,}|^ )/u)
    .flatMap((piece, index): Content => {
      if (piece === "") return [];
      if (piece === "\t") return [xml("text:tab")];
      if (!/^ +$/u.test(piece)) return [piece];
      const isSecond = index === 1 && afterSpace && text.startsWith(" ");
      if (piece.length === 1 && !isSecond) return [piece];
      return isSecond ? [spaces(piece.length)] : [" ", spaces(piece.length - 1)];
    });
}

function spaces(count: number): Element {
  return xml("text:s", { "text:c": count });
}

/** Each property also for East Asian and for complex scripts, which have their own. */
function markProperties(marks: readonly DocumentMark[], parts: OdtParts): Readonly<Record<string, string>> {
  const has = (type: string) => marks.some((mark) => mark.type === type);
  const everyScript = (name: string, value: string) => ({
    [`fo:${name}`]: value,
    [`style:${name}-asian`]: value,
    [`style:${name}-complex`]: value,
  });
  warnOfMarks(marks, (warning) => parts.warn(warning));
  return {
    ...(has("bold") ? everyScript("font-weight", "bold") : {}),
    ...(has("italic") ? everyScript("font-style", "italic") : {}),
    ...(has("underline") ? { "style:text-underline-style": "solid", "style:text-underline-width": "auto" } : {}),
    ...(has("strike") ? { "style:text-line-through-style": "solid" } : {}),
    ...(has("subscript") ? { "style:text-position": LOWERED } : {}),
    ...(has("superscript") ? { "style:text-position": RAISED } : {}),
  };
}

/** An annotation (ODF 1.3, part 3, 14.1) reaches to the end that has its name. */
function annotationEdge({ type, attrs }: DocumentNode, { comments, parted }: OdtParts): Element[] {
  const claimId = String(attrs?.["id"]);
  const comment = comments.get(claimId);
  if (!comment) return [];
  const name = `claim-${[...comments.keys()].indexOf(claimId) + 1}`;
  if (type === "claimEnd") return [xml("office:annotation-end", { "office:name": name })];
  return [
    xml("office:annotation", { "office:name": name }, [
      xml("dc:creator", {}, [comment.author]),
      xml("dc:date", {}, [comment.at]),
      ...commentLines(comment, parted).map((line) => xml("text:p", {}, characters(line, true))),
    ]),
  ];
}

function hyperlink(href: string, content: Content): Element {
  const address = href.startsWith("#") ? `#${bookmarkName(href.slice(1))}` : href;
  return xml("text:a", { ...LINK, "xlink:href": address }, content);
}

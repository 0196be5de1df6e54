import type { Element } from "xast";
import type { DocumentMark, DocumentNode } from "#core/article/document/documentNode";
import type { Direction } from "#core/language/direction";
import { languageOfLine } from "#core/language/languageOfLine";
import { bookmarkName } from "../../document/bookmarkNames";
import { directionRuns } from "../../document/directionRuns";
import { linkAddress } from "../../document/linkAddress";
import { warnOfMarks } from "../../document/warnOfMarks";
import type { DocxParts } from "./docxParts";
import { val, w } from "./w";

/** The line that runs stand in. */
export interface Line {
  /** BCP 47, of the article. */
  readonly language: string;
  readonly direction: Direction;
}

/** How a run is set beyond its marks. */
interface RunSetting {
  /** The id of a character style. */
  readonly style?: string;
  /** BCP 47: what its words are written in, where that is not the article's language. */
  readonly language?: string;
}

/** Inline content as runs: text in its directions, links around theirs, comments anchored where claims begin and end. */
export function inlineToRuns(content: readonly DocumentNode[], line: Line, parts: DocxParts): Element[] {
  const elements: Element[] = [];
  let href: string | null = null;
  /** The link that the last piece stood in, or the line itself. */
  let into: Element["children"] = elements;
  for (const node of content) {
    if (node.type === "claimStart" || node.type === "claimEnd") {
      into.push(...claimEdge(node, parts));
      continue;
    }
    const marks = node.marks ?? [];
    const next = linkAddress(marks, (warning) => parts.warn(warning));
    if (next !== href) {
      href = next;
      into = elements;
      if (next !== null) {
        const link = hyperlink(next, parts);
        elements.push(link);
        into = link.children;
      }
    }
    if (node.type === "hardBreak") into.push(w("r", {}, [w("br")]));
    else into.push(...textToRuns(node.text ?? "", line, marks, href === null ? {} : { style: "Hyperlink" }, parts));
  }
  return elements;
}

/** A text as runs, one for each stretch that runs one way. */
export function textToRuns(
  text: string,
  { language, direction }: Line,
  marks: readonly DocumentMark[] = [],
  setting: RunSetting = {},
  parts?: DocxParts,
): Element[] {
  const has = (type: string) => marks.some((mark) => mark.type === type);
  warnOfMarks(marks, (warning) => parts?.warn(warning));
  return directionRuns(text, direction).map((run) => {
    const other = languageOfLine(run.text, setting.language ?? language);
    const properties = [
      ...(setting.style === undefined ? [] : [val("rStyle", setting.style)]),
      ...(has("bold") ? [w("b"), w("bCs")] : []),
      ...(has("italic") ? [w("i"), w("iCs")] : []),
      ...(has("strike") ? [w("strike")] : []),
      ...(has("underline") ? [val("u", "single")] : []),
      ...(has("superscript")
        ? [val("vertAlign", "superscript")]
        : has("subscript")
          ? [val("vertAlign", "subscript")]
          : []),
      ...(run.direction === "rtl" ? [w("rtl")] : []),
      ...(other === language ? [] : [w("lang", run.direction === "rtl" ? { bidi: other } : { val: other })]),
    ];
    return w("r", {}, [...(properties.length > 0 ? [w("rPr", {}, properties)] : []), ...characters(run.text)]);
  });
}

/** Tabs are elements, and a line break within a text is white space. */
function characters(text: string): Element[] {
  return text
    .replace(/[\r\n]+/gu, " ")
    .split(/(\t)/u)
    .filter((piece) => piece !== "")
    .map((piece) => (piece === "\t" ? w("tab") : w("t", { "xml:space": "preserve" }, [piece])));
}

function claimEdge({ type, attrs }: DocumentNode, { comments }: DocxParts): Element[] {
  const id = comments.get(String(attrs?.["id"]));
  if (id === undefined) return [];
  if (type === "claimStart") return [w("commentRangeStart", { id })];
  const reference = w("r", {}, [w("rPr", {}, [val("rStyle", "CommentReference")]), w("commentReference", { id })]);
  return [w("commentRangeEnd", { id }), reference];
}

function hyperlink(href: string, { relationships }: DocxParts): Element {
  return href.startsWith("#")
    ? w("hyperlink", { anchor: bookmarkName(href.slice(1)), history: 1 })
    : w("hyperlink", { "r:id": relationships.add("hyperlink", href, true), history: 1 });
}

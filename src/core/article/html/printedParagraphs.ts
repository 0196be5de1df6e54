import type { Element, Nodes, Root } from "hast";
import { brokenWidth, unwrapped } from "../../text/wrapping";
import { node } from "./flow";

/** Fewer line ends may stand anywhere. */
const MIN_LINES = 2;

/**
 * The paragraphs of what a browser's PDF viewer copies: it knows of printed lines alone, and says of each part and each line end
 * that it is there for the look. Null for any other HTML.
 */
export function printedParagraphs(tree: Root): Element[] | null {
  const lines = [""];
  const isPrinted = read(tree, lines);
  if (!isPrinted || lines.length <= MIN_LINES) return null;
  const printed = lines.map((line) => line.replace(/\s+/gu, " ").trim()).filter((line) => line !== "");
  return unwrapped(printed, brokenWidth(printed)).map((line) => node("p", [{ type: "text", value: line }]));
}

/** Reads the lines; false when there is anything else. */
function read(tree: Nodes, lines: string[]): boolean {
  if (tree.type === "text") {
    lines.push(`${lines.pop() ?? ""}${tree.value}`);
    return true;
  }
  if (tree.type !== "element" && tree.type !== "root") return true;
  if (tree.type === "element") {
    if (/^(?:head|meta)$/u.test(tree.tagName)) return true;
    const isForLook = tree.properties["role"] === "presentation";
    if (tree.tagName === "br") {
      if (isForLook) lines.push("");
      return isForLook;
    }
    if (tree.tagName === "span" ? !isForLook && !isMarkedContent(tree) : !/^(?:html|body|div)$/u.test(tree.tagName)) {
      return false;
    }
  }
  return tree.children.every((child) => read(child, lines));
}

function isMarkedContent({ properties }: Element): boolean {
  return Array.isArray(properties["className"]) && properties["className"].includes("markedContent");
}

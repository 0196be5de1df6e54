import type { Element, ElementContent } from "hast";
import { inlineStyle } from "./inlineStyle";
import { visibleText } from "./visibleText";
import type { WordItem } from "./wordLists";
import { numberOfMarker } from "./wordMarker";

const ITEM = /^(?:x_)*MsoListParagraph/u;
/** Word fills the gap between a marker and its text with no-break spaces in small type. */
const GAP_SIZE = /(?:^|\s)7(?:\.0)?pt/u;
const MAX_MARKER = 8;
/** How far Word sets in a level, in points. */
const LEVEL = 36;
const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75, pc: 12 };

/**
 * A list item of Word's that has lost the styles which name its list, on its way through a browser or Outlook on the web: told
 * by the gap between its marker and its text. Null for any other paragraph.
 */
export function unnamedItem(paragraph: Element): WordItem | null {
  const { className } = paragraph.properties;
  const isItem = Array.isArray(className) && className.some((name) => ITEM.test(String(name)));
  const style = inlineStyle(paragraph);
  if (paragraph.tagName !== "p" || !isItem || style.has("mso-list")) return null;
  const taken = takeMarker(paragraph);
  if (!taken) return null;
  const indent = style.get("margin-left") ?? leftOf(style.get("margin")) ?? "";
  const number = numberOfMarker(taken.marker);
  const { style: _style, ...properties } = paragraph.properties;
  const content: Element[] = [{ ...paragraph, properties, children: taken.children }];
  return { level: levelOf(indent), list: number === null ? "bullets" : "numbers", number, content, indent };
}

/** The text up to the gap, and what is left of the paragraph behind it. */
function takeMarker(paragraph: Element): { marker: string; children: ElementContent[] } | null {
  let marker = "";
  let behind = false;
  const keep = (child: ElementContent): ElementContent[] => {
    if (behind) return [child];
    if (child.type === "text") {
      marker += child.value.trim();
      return [];
    }
    if (child.type !== "element") return [];
    if (isGap(child)) {
      behind = true;
      return [];
    }
    return [{ ...child, children: child.children.flatMap(keep) }].filter(({ children }) => children.length > 0);
  };
  const children = paragraph.children.flatMap(keep);
  return behind && marker !== "" && marker.length <= MAX_MARKER ? { marker, children } : null;
}

function isGap(element: Element): boolean {
  const style = inlineStyle(element);
  const size = `${style.get("font") ?? ""} ${style.get("font-size") ?? ""}`;
  return (
    element.tagName === "span" &&
    GAP_SIZE.test(size) &&
    visibleText(element)
      .replace(/\u00A0/gu, "")
      .trim() === ""
  );
}

/** The last of a margin's four sides. */
function leftOf(margin: string | undefined): string | undefined {
  const sides = margin?.split(/\s+/u) ?? [];
  return sides[3] ?? sides[1] ?? sides[0];
}

function levelOf(indent: string): number {
  const [, value = "0", unit = "pt"] = /^([\d.]+)([a-z]{2})$/u.exec(indent) ?? [];
  return Math.max(1, Math.round((Number(value) * (POINTS[unit] ?? 1)) / LEVEL));
}

import type { Element, ElementContent } from "hast";
import { inlineStyle } from "./inlineStyle";
import { visibleText } from "./visibleText";

/**
 * Numbers and letters with a sign after them, or numbers alone. A letter alone is a bullet: Word draws its bullets as letters
 * of symbol fonts ("o", "§", "Ø", "v").
 */
const NUMBERING = /^[([]?(?:\p{N}+\.)*(?:(\p{N}+)|\p{L}{1,5})[.):\]\u3001]+$|^(\p{N}+)$/u;
/** The largest number that Markdown can start a list with (CommonMark, list items). */
const MAX_START = 999_999_999;

/** Whether an element is the marker of an item or numbered heading, which Word shows and does not count as text. */
export function isWordMarker(element: Element): boolean {
  return inlineStyle(element).get("mso-list") === "ignore";
}

/** Whether an element is the end of a paragraph that Word for the web writes as a space. */
export function isEndOfParagraph({ tagName, properties }: Element): boolean {
  const { className } = properties;
  return tagName === "span" && Array.isArray(className) && className.includes("EOP");
}

/**
 * Whether an element holds nothing but white space that a program has put in for spaces: Word for runs of them,
 * browsers for those that they fear to lose.
 */
export function isFiller(element: Element): boolean {
  const [child, ...others] = element.children;
  if (element.tagName !== "span" || child?.type !== "text" || others.length > 0) return false;
  if (!/^[\s\u00A0]*$/u.test(child.value)) return false;
  const { className, style } = element.properties;
  if (Array.isArray(className)) return className.includes("Apple-converted-space");
  return style === undefined ? child.value === "\u00A0" : inlineStyle(element).get("mso-spacerun") === "yes";
}

/** A list paragraph of Word's without the marker in it ("mso-list: Ignore"), and without what makes it a list paragraph. */
export function takeWordMarker(paragraph: Element): { marker: string; content: Element } {
  const markers: string[] = [];
  const keep = (child: ElementContent): ElementContent[] => {
    if (child.type !== "element") return [child];
    if (!isWordMarker(child)) return [{ ...child, children: child.children.flatMap(keep) }];
    markers.push(visibleText(child));
    return [];
  };
  const children = paragraph.children.flatMap(keep);
  const { style: _style, ...properties } = paragraph.properties;
  return { marker: markers.join(""), content: { ...paragraph, properties, children } };
}

/** The number that a marker begins a list with: its own for "3.", 1 for a letter; null for a bullet. */
export function numberOfMarker(marker: string): number | null {
  const match = NUMBERING.exec(marker.replace(/[\s\u00A0]+/gu, ""));
  if (!match) return null;
  const number = Number(match[1] ?? match[2] ?? 1);
  return Number.isInteger(number) && number >= 0 && number <= MAX_START ? number : 1;
}

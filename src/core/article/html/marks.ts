import type { Element, ElementContent, Text } from "hast";
import { inlineStyle } from "./inlineStyle";

/** The inline markup that holds for a stretch of text, in the order in which it is written. */
export interface Marks {
  readonly strong: boolean;
  readonly em: boolean;
  readonly u: boolean;
  readonly s: boolean;
  readonly sub: boolean;
  readonly sup: boolean;
  readonly href: string | null;
  /** Ids of notes that are about it. */
  readonly notes: readonly string[];
}

export const NO_MARKS: Marks = {
  strong: false,
  em: false,
  u: false,
  s: false,
  sub: false,
  sup: false,
  href: null,
  notes: [],
};

type MarkTag = "strong" | "em" | "u" | "s" | "sub" | "sup";

const TAGS = new Map<string, MarkTag>(
  Object.entries({
    b: "strong",
    strong: "strong",
    i: "em",
    em: "em",
    u: "u",
    ins: "u",
    s: "s",
    strike: "s",
    del: "s",
    sub: "sub",
    sup: "sup",
  } as const),
);

/**
 * The marks inside an element: its tag's, then what its style says. A style that takes a tag's weight away wins, as in the
 * `<b style="font-weight:normal">` that Google Docs wraps everything in. Links underline themselves.
 */
export function marksWithin(element: Element, outer: Marks, inHeading: boolean): Marks {
  const tag = TAGS.get(element.tagName);
  const style = inlineStyle(element);
  const weight = style.get("font-weight");
  const slant = style.get("font-style");
  const line = `${style.get("text-decoration") ?? ""} ${style.get("text-decoration-line") ?? ""}`;
  const raise = style.get("vertical-align");
  const marks = tag ? { ...outer, [tag]: true } : { ...outer };
  return {
    ...marks,
    strong: weight === undefined || inHeading ? marks.strong && !(inHeading && isNormal(weight)) : !isNormal(weight),
    em: slant === undefined ? marks.em : slant.startsWith("italic") || slant.startsWith("oblique"),
    u: marks.u || (line.includes("underline") && marks.href === null),
    s: marks.s || line.includes("line-through"),
    sub: marks.sub || raise === "sub",
    sup: marks.sup || raise === "super",
  };
}

/** A text with its markup around it. */
export function marked(text: Text, marks: Marks): ElementContent {
  const tags = (["sup", "sub", "s", "u", "em", "strong"] as const).filter((tag) => marks[tag]);
  const inner = tags.reduce<ElementContent>(
    (child, tagName) => ({ type: "element", tagName, properties: {}, children: [child] }),
    text,
  );
  const linked: ElementContent =
    marks.href === null
      ? inner
      : { type: "element", tagName: "a", properties: { href: marks.href }, children: [inner] };
  return marks.notes.reduce<ElementContent>(
    (child, id) => ({ type: "element", tagName: "span", properties: { dataNote: id }, children: [child] }),
    linked,
  );
}

function isNormal(weight: string | undefined): boolean {
  if (weight === undefined) return false;
  const number = Number(weight);
  return Number.isNaN(number) ? !/^bold(?:er)?$/u.test(weight) : number < 600;
}

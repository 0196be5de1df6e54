import type { Element, ElementContent, Properties, Text } from "hast";

/** A HTML element as hast has it (https://github.com/syntax-tree/hast). */
export function element(tagName: string, properties: Properties = {}, children: ElementContent[] = []): Element {
  return { type: "element", tagName, properties, children };
}

export function text(value: string): Text {
  return { type: "text", value };
}

import type { Element } from "xast";
import { xml } from "../../xml/writeXml";

type Values = Readonly<Record<string, string | number | undefined>>;

/** An element of WordprocessingML (ECMA-376, part 1, 17): its name and those of its attributes get the prefix. */
export function w(name: string, values: Values = {}, children: readonly (Element | string)[] = []): Element {
  const attributes = Object.entries(values).map(([key, value]): [string, string | number | undefined] => [
    key.includes(":") ? key : `w:${key}`,
    value,
  ]);
  return xml(`w:${name}`, Object.fromEntries(attributes), children);
}

/** A property that is its value alone: `<w:jc w:val="center"/>`. */
export function val(name: string, value: string | number): Element {
  return w(name, { val: value });
}

/** Namespaces of a part that holds text (ECMA-376, part 4, transitional), for its root. */
export const TEXT_NAMESPACES = {
  "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** Those of pictures, for the part that has any. */
export const PICTURE_NAMESPACES = {
  "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
};

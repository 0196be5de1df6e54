import { mergeAttributes, Node } from "@tiptap/core";

/** The attributes of a figure. The image is a file in the desk's attachments, named by the SHA-256 of its bytes. */
export interface FigureAttributes {
  sha256: string | null;
  mediaType: string | null;
  /** Pixels. */
  width: number | null;
  height: number | null;
  alt: string;
  credit: string;
}

/** An image with alt text and credit; its content is the caption. */
export const Figure = Node.create({
  name: "figure",
  group: "block",
  content: "inline*",
  draggable: true,
  isolating: true,
  addAttributes() {
    return {
      sha256: imageAttribute("data-sha256", null),
      mediaType: imageAttribute("data-media-type", null),
      width: { ...imageAttribute("width", null), parseHTML: numberOf("width") },
      height: { ...imageAttribute("height", null), parseHTML: numberOf("height") },
      alt: imageAttribute("alt", ""),
      credit: { default: "", parseHTML: creditOf, rendered: false },
    };
  },
  parseHTML() {
    return [{ tag: "figure", contentElement: "figcaption" }];
  },
  renderHTML({ node, HTMLAttributes }) {
    const { sha256, credit } = node.attrs as FigureAttributes;
    const image = ["img", mergeAttributes(HTMLAttributes, sha256 ? { src: attachmentUrl(sha256) } : {})] as const;
    return ["figure", { "data-credit": credit }, image, ["figcaption", 0]];
  },
});

/** Where the API serves an attachment, relative to the host. */
export function attachmentUrl(sha256: string): string {
  return `/api/attachments/${sha256}`;
}

interface Element {
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
}

function imageAttribute<Value>(attribute: string, fallback: Value) {
  return {
    default: fallback,
    parseHTML: (element: Element) => element.querySelector("img")?.getAttribute(attribute) ?? fallback,
    renderHTML: (attributes: Record<string, unknown>) => ({ [attribute]: attributes[camelCase(attribute)] }),
  };
}

function numberOf(attribute: string) {
  return (element: Element) => Number(element.querySelector("img")?.getAttribute(attribute)) || null;
}

function creditOf(element: Element): string {
  return element.getAttribute("data-credit") ?? "";
}

function camelCase(attribute: string): string {
  return attribute.replace(/^data-/, "").replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

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
      sha256: imageAttribute("data-sha256", null, isImageHash),
      mediaType: imageAttribute("data-media-type", null, isImageType),
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

/** Whether this names an image of the desk's: the SHA-256 of its bytes, and no way to anywhere else. */
export function isImageHash(value: unknown): boolean {
  return typeof value === "string" && /^[0-9a-f]{64}$/u.test(value);
}

/** Whether this is the media type of an image that a figure can show. */
export function isImageType(value: unknown): boolean {
  return typeof value === "string" && /^image\/(?:png|jpeg|gif|webp|avif)$/u.test(value);
}

/** Where the API serves an attachment, relative to the host. */
export function attachmentUrl(sha256: string): string {
  return `/api/attachments/${sha256}`;
}

interface Element {
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
}

function imageAttribute<Value>(attribute: string, fallback: Value, fits: (value: string) => boolean = () => true) {
  return {
    default: fallback,
    parseHTML: (element: Element) => {
      const value = element.querySelector("img")?.getAttribute(attribute) ?? null;
      return value !== null && fits(value) ? value : fallback;
    },
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

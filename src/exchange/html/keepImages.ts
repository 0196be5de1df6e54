import { Buffer } from "node:buffer";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Element, ElementContent } from "hast";
import { visibleText } from "#core/article/html/visibleText";
import { imageTypeOf } from "../document/imageType";
import type { IncomingAttachment } from "../format";

/** Cleaned HTML whose images are files beside it, and how many of them are no images after all, or did not come along. */
export interface KeptImages {
  readonly blocks: ElementContent[];
  readonly attachments: readonly IncomingAttachment[];
  readonly broken: number;
  /** Figures without an image: it lies in a file that is not here, and something is said of it. */
  readonly missing: number;
  /** Images in files that are not here, and of which nothing is said: they are gone. */
  readonly untold: number;
  /** The addresses of figures whose image is on the web or in a file that is not here, in the order of the text. */
  readonly remotePlaces: readonly string[];
}

/** Turns images embedded in cleaned HTML into attachments, which its figures then name by their SHA-256. */
export function keepImages(
  cleaned: readonly ElementContent[],
  files: ReadonlyMap<string, Uint8Array> = new Map(),
): KeptImages {
  const attachments = new Map<string, IncomingAttachment>();
  const hashes = new Map<Uint8Array, string>();
  const hashOf = (bytes: Uint8Array) => {
    const hash = hashes.get(bytes) ?? bytesToHex(sha256(bytes));
    hashes.set(bytes, hash);
    return hash;
  };
  const remotePlaces: string[] = [];
  let broken = 0;
  let missing = 0;
  let untold = 0;
  const keep = (node: ElementContent): ElementContent[] => {
    if (node.type !== "element") return [node];
    if (node.tagName !== "figure") return [{ ...node, children: node.children.flatMap(keep) }];
    const image = node.children.find((child): child is Element => child.type === "element" && child.tagName === "img");
    const source = String(image?.properties["src"] ?? "");
    if (image && !files.has(source) && /^https?:/iu.test(source)) {
      remotePlaces.push(source);
      return [withImage(node, image, {})];
    }
    if (image && !files.has(source) && !/^data:/iu.test(source)) {
      if (!saysSomething(node, image)) {
        untold += 1;
        return [];
      }
      missing += 1;
      remotePlaces.push(source);
      return [withImage(node, image, {})];
    }
    const bytes = files.get(source) ?? embeddedIn(source);
    const mediaType = imageTypeOf(bytes);
    if (!image || mediaType === null) {
      broken += 1;
      return asParagraph(node);
    }
    const hash = hashOf(bytes);
    attachments.set(hash, { sha256: hash, bytes });
    return [withImage(node, image, { "data-sha256": hash, "data-media-type": mediaType })];
  };
  const blocks = cleaned.flatMap(keep);
  return { blocks, attachments: [...attachments.values()], broken, missing, untold, remotePlaces };
}

function saysSomething(figure: Element, image: Element): boolean {
  const said = [image.properties["alt"], figure.properties["data-credit"], figure.properties["dataCredit"]];
  const caption = figure.children.find((child) => child.type === "element" && child.tagName === "figcaption");
  return said.some((words) => String(words ?? "").trim() !== "") || (caption ? visibleText(caption) !== "" : false);
}

function withImage(figure: Element, image: Element, names: Element["properties"]): Element {
  const { src: _src, ...properties } = image.properties;
  const named = { ...image, properties: { ...properties, ...names } };
  return { ...figure, children: figure.children.map((child) => (child === image ? named : child)) };
}

function embeddedIn(source: string): Uint8Array {
  return new Uint8Array(Buffer.from(source.slice(source.indexOf(",") + 1), "base64"));
}

/** The caption of an image that cannot be kept. */
function asParagraph(figure: Element): ElementContent[] {
  const caption = figure.children.find((child) => child.type === "element" && child.tagName === "figcaption");
  if (caption?.type !== "element" || caption.children.length === 0) return [];
  return [{ type: "element", tagName: "p", properties: {}, children: caption.children }];
}

import type { Element, Nodes, Root } from "hast";
import { fileNamed } from "./fileNamed";
import { hasClass } from "./findElements";

/** Sites show a character as a picture of their own: `cleanTree` takes the character. */
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200D\uFE0F])+$/u;
/** Pictures of the site's own, and of its people. */
const SIGN =
  /(?:^|[-_])(?:avatar|gravatar|emoji|wp-smiley|icons?|logo|favicon|badge|spinner|pixel|tracker)(?:$|[-_])/iu;
/** Pixels; a picture that is smaller both ways is an ornament. */
const MIN_SIDE = 48;

/**
 * Where the pictures are that a tree names and does not hold: an address on the web, the name that one of `files` goes by, or
 * the path of a file that did not come along. Ornaments are left to those who clean the tree, who say that they were left out.
 */
export function picturesElsewhere(tree: Root, files?: ReadonlyMap<string, Uint8Array>): Map<Element, string> {
  const found = new Map<Element, string>();
  const visit = (node: Nodes) => {
    if (node.type === "element" && node.tagName === "img") {
      const place = isOrnament(node) ? null : placeOf(String(node.properties["src"] ?? "").trim(), files);
      if (place !== null) found.set(node, place);
    }
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}

function placeOf(src: string, files: ReadonlyMap<string, Uint8Array> | undefined): string | null {
  const file = fileNamed(src, files);
  if (file !== undefined) return file;
  const address = src.startsWith("//") ? `https:${src}` : src;
  if (/^https?:\/\//iu.test(address)) return URL.canParse(address) ? new URL(address).href : null;
  return address === "" || /^(?:[a-z][a-z0-9+.-]*:|#)/iu.test(address) ? null : address;
}

function isOrnament(image: Element): boolean {
  const { alt, width, height } = image.properties;
  const isSmall = (side: unknown) => Number(side) > 0 && Number(side) < MIN_SIDE;
  return EMOJI.test(String(alt ?? "")) || hasClass(image, SIGN) || (isSmall(width) && isSmall(height));
}

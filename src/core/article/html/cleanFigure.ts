import type { Element, ElementContent } from "hast";
import { clean, type Place } from "./cleanTree";
import { asBlocks, node } from "./flow";
import { NO_MARKS } from "./marks";
import { visibleText } from "./visibleText";

/** Images that come inside the file itself, of the kinds that an article can hold. */
const EMBEDDED = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,/iu;
const CREDIT = /(?:^|[-_])(?:photo-?)?(?:credits?|copyright|attribution)(?:$|[-_])/iu;

/** A figure around an embedded image, with its caption and credit. Around anything else it is only a wrapper. */
export function cleanFigure(figure: Element, place: Place): ElementContent[] {
  const images = find(figure, (element) => element.tagName === "img");
  const [image] = images;
  if (!image || images.length > 1 || !isEmbedded(image)) return asBlocks(clean(figure.children, place));
  const caption = find(figure, (element) => element.tagName === "figcaption")[0];
  const credit = caption ? find(caption, isCredit)[0] : undefined;
  const words = caption ? clean(without(caption, credit).children, { ...place, marks: NO_MARKS }) : [];
  const others = withoutAny(figure, new Set<ElementContent>([image, ...(caption ? [caption] : [])]));
  return [
    node("figure", [imageOf(image), node("figcaption", asLine(words))], {
      "data-credit": credit ? visibleText(credit) : String(figure.properties["dataCredit"] ?? ""),
    }),
    ...asBlocks(clean(others.children, place)),
  ];
}

/** An image by itself is a figure without a caption. One that is not in the file is not fetched. */
export function cleanImage(image: Element, place: Place): ElementContent[] {
  if (isEmbedded(image)) return [node("figure", [imageOf(image), node("figcaption", [])])];
  if (!isTracker(image)) place.dropped.add("image");
  return [];
}

function imageOf({ properties }: Element): Element {
  const size = (name: "width" | "height") => {
    const pixels = Number(properties[name]);
    return Number.isInteger(pixels) && pixels > 0 ? { [name]: pixels } : {};
  };
  return node("img", [], {
    src: String(properties["src"]),
    alt: String(properties["alt"] ?? ""),
    ...size("width"),
    ...size("height"),
  });
}

function isEmbedded(image: Element): boolean {
  return EMBEDDED.test(String(image.properties["src"] ?? ""));
}

/** A picture of one pixel counts readers and shows nothing. */
function isTracker({ properties }: Element): boolean {
  return Number(properties["width"]) === 1 && Number(properties["height"]) === 1;
}

function isCredit({ tagName, properties }: Element): boolean {
  const names = Array.isArray(properties["className"]) ? properties["className"] : [];
  return tagName === "cite" || names.some((name) => CREDIT.test(String(name)));
}

/** A caption's content as one line: its paragraphs with a break between them. */
function asLine(content: readonly ElementContent[]): ElementContent[] {
  return asBlocks(content).flatMap((block, index) => [...(index > 0 ? [node("br", [])] : []), ...inlineOf(block)]);
}

function inlineOf(block: Element): ElementContent[] {
  if (block.tagName === "p" || /^h\d$/u.test(block.tagName)) return block.children;
  const words = visibleText(block);
  return words === "" ? [] : [{ type: "text", value: words }];
}

function find(element: Element, matches: (element: Element) => boolean): Element[] {
  return element.children.flatMap((child) =>
    child.type === "element" ? [...(matches(child) ? [child] : []), ...find(child, matches)] : [],
  );
}

function without(element: Element, unwanted: Element | undefined): Element {
  return unwanted ? withoutAny(element, new Set<ElementContent>([unwanted])) : element;
}

function withoutAny(element: Element, unwanted: ReadonlySet<ElementContent>): Element {
  const children = element.children
    .filter((child) => !unwanted.has(child))
    .map((child) => (child.type === "element" ? withoutAny(child, unwanted) : child));
  return { ...element, children };
}

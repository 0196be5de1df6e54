import type { Element, ElementContent } from "hast";
import { clean, type Place } from "./cleanTree";
import { asBlocks, node } from "./flow";
import { DROPPED_IMAGE, imageSource } from "./imageSource";
import { NO_MARKS } from "./marks";
import { visibleText } from "./visibleText";

/** Sites show a character as a picture of their own, with the character in its stead for those who cannot see it. */
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200D\uFE0F])+$/u;
const CREDIT = /(?:^|[-_])(?:photo-?)?(?:credits?|copyright|attribution)(?:$|[-_])/iu;

/** A figure around an embedded image, with its caption and credit. Around anything else it is only a wrapper. */
export function cleanFigure(figure: Element, place: Place): ElementContent[] {
  const images = find(figure, (element) => element.tagName === "img");
  const [image] = images;
  const src = image && pictureOf(image, place);
  if (!image) return asBlocks(clean(figure.children, place));
  if (images.length > 1 || !src) return asBlocks(clean(withCreditsApart(figure).children, place));
  const caption = find(figure, (element) => element.tagName === "figcaption")[0];
  const credit = caption ? find(caption, isCredit)[0] : undefined;
  const words = caption ? clean(without(caption, credit).children, { ...place, marks: NO_MARKS }) : [];
  const others = withoutAny(figure, new Set<ElementContent>([image, ...(caption ? [caption] : [])]));
  return [
    node("figure", [imageOf(image, src), node("figcaption", asLine(words))], {
      "data-credit": credit ? visibleText(credit) : String(figure.properties["dataCredit"] ?? ""),
    }),
    ...asBlocks(clean(others.children, place)),
  ];
}

/** An image by itself is a figure without a caption. One that is not in the file is not fetched. */
export function cleanImage(image: Element, place: Place): ElementContent[] {
  if (isOrnament(image)) return [];
  const src = pictureOf(image, place);
  if (src) return [node("figure", [imageOf(image, src), node("figcaption", [])])];
  const alt = String(image.properties["alt"] ?? "");
  if (EMOJI.test(alt)) return clean([{ type: "text", value: alt }], place);
  const source = imageSource(image);
  if (source !== "embedded") place.dropped.add(DROPPED_IMAGE[source]);
  return [];
}

/** Where an article can have the picture from: the file itself, or what stands in for a place that only its program knows. */
function pictureOf(image: Element, { standIns }: Place): string | undefined {
  return imageSource(image) === "embedded" ? String(image.properties["src"]) : standIns.get(image);
}

function imageOf({ properties }: Element, src: string): Element {
  const size = (name: "width" | "height") => {
    const pixels = Number(properties[name]);
    return Number.isInteger(pixels) && pixels > 0 ? { [name]: pixels } : {};
  };
  return node("img", [], {
    src,
    alt: src.startsWith("data:") ? String(properties["alt"] ?? "") : altText(String(properties["alt"] ?? "")),
    ...size("width"),
    ...size("height"),
  });
}

/** Word puts a file's name, or its own guess at what is shown, where nobody has described an image. */
function altText(alt: string): string {
  const words = alt.replace(/\s+/gu, " ").trim();
  if (/^[^\s/\\]+\.(?:png|jpe?g|gif|webp|avif|tiff?|bmp|heic|emf|wmf)$/iu.test(words)) return "";
  return words.replace(/\s*(?:Description automatically generated|AI-generated content may be incorrect\.)$/iu, "");
}

/** A picture of one pixel counts readers and shows nothing; one of a box to tick says less than the item beside it. */
function isOrnament({ properties }: Element): boolean {
  const pixel = Number(properties["width"]) === 1 && Number(properties["height"]) === 1;
  return pixel || String(properties["ariaRoleDescription"] ?? "") === "checkbox";
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

/** Where there is no figure to name it, whoever is credited does not run on from the caption. */
function withCreditsApart(element: Element): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== "element") return [child];
    const credit = child.tagName === "figcaption" ? find(child, isCredit)[0] : undefined;
    if (!credit) return [withCreditsApart(child)];
    return [without(child, credit), node("p", [{ type: "text", value: visibleText(credit) }])];
  });
  return { ...element, children };
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

import type { Element, ElementContent, Nodes, Root } from "hast";
import { slugify } from "../../text/slugify";
import { cleanFigure, cleanImage } from "./cleanFigure";
import { cleanList } from "./cleanList";
import { cleanTable } from "./cleanTable";
import type { Dropped, DroppedKind } from "./dropped";
import { asBlocks, node } from "./flow";
import { inlineStyle, isHidden } from "./inlineStyle";
import { linkHref } from "./linkHref";
import { type Marks, marked, marksWithin, NO_MARKS } from "./marks";
import { headingOf, isQuotation } from "./namedStyle";
import { isSiteSign, partsParagraphs } from "./siteSigns";
import { trackedChange } from "./trackedChange";
import { visibleText } from "./visibleText";
import { withDirection, withoutPlainDirections } from "./withDirection";
import { commentPart } from "./wordComment";
import { withWordLists } from "./wordLists";
import { isEndOfParagraph, isFiller, isWordMarker } from "./wordMarker";

/** Where the cleaning stands: what holds for the text here, and what it shares with the rest of the page. */
export interface Place {
  readonly marks: Marks;
  /** White space counts, as in `pre`. */
  readonly verbatim: boolean;
  readonly inHeading: boolean;
  /** How many lists, quotations and tables stand around. */
  readonly depth: number;
  readonly targets: ReadonlySet<string>;
  /** Addresses of pictures for images that name only a file of another program's. */
  readonly standIns: ReadonlyMap<Element, string>;
  /** Notes that the text may bring along; any other's mark goes. */
  readonly notes: ReadonlySet<string>;
  readonly dropped: Dropped;
}

/** Copy with lists in lists in lists deeper than this is no copy. */
const MAX_NESTING = 10;

/** Elements that bring nothing into an article, not even their text, and what to say of them (null: nothing to miss). */
const LEFT_OUT = new Map<string, DroppedKind | null>(
  Object.entries({
    script: "script",
    style: null,
    template: null,
    noscript: "noscript",
    noembed: null,
    noframes: null,
    head: null,
    title: null,
    meta: null,
    link: null,
    base: null,
    svg: "svg",
    iframe: "frame",
    frame: "frame",
    frameset: "frame",
    object: "media",
    embed: "media",
    applet: "media",
    audio: "media",
    video: "media",
    canvas: "media",
    map: null,
    area: null,
    param: null,
    source: null,
    track: null,
    input: "control",
    button: "control",
    select: "control",
    textarea: "control",
    datalist: null,
    progress: null,
    meter: null,
    wbr: null,
  } as const),
);

const HEADINGS = new Map(Object.entries({ h1: "h2", h2: "h2", h3: "h3", h4: "h4", h5: "h4", h6: "h4" }));
/** Elements that stand for a paragraph, or for blocks, but for nothing that an article knows. */
const WRAPPERS = new Set(
  "address article aside body center dd details dialog dir div dl dt fieldset figcaption footer form header hgroup html legend li main nav p pre listing xmp plaintext search section summary td th tr tbody thead tfoot caption".split(
    " ",
  ),
);
const VERBATIM = new Set(["pre", "listing", "xmp", "plaintext"]);

/**
 * Reduces any HTML to the blocks and inline markup that an article has. What comes out is built anew, element by element:
 * no attribute gets through but a safe link's address, a direction that the words do not tell, a cell's spans and alignment, a list's start, an embedded image and the mark of a note that the caller
 * knows.
 */
export function cleanTree(
  tree: Root,
  dropped: Dropped,
  standIns: Place["standIns"] = new Map(),
  notes: Place["notes"] = new Set(),
): Element[] {
  const targets = new Set(headingSlugs(tree));
  const place = { marks: NO_MARKS, verbatim: false, inHeading: false, depth: 0, targets, standIns, notes, dropped };
  return asBlocks(clean(tree.children, place).map(withoutPlainDirections));
}

/** Nodes as blocks and inline content, mixed as they come. */
export function clean(nodes: readonly Nodes[], place: Place): ElementContent[] {
  return withWordLists(nodes).flatMap((child) => {
    if (child.type === "text") return cleanText(child.value, place);
    return child.type === "element" ? cleanElement(child, place) : [];
  });
}

function cleanText(value: string, place: Place): ElementContent[] {
  const lines = place.verbatim ? value.replace(/\r\n?/gu, "\n").split("\n") : [value.replace(/[\t\n\f\r ]+/gu, " ")];
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [node("br", [])] : []),
    ...(line === "" ? [] : [marked({ type: "text", value: line }, place.marks)]),
  ]);
}

function cleanElement(element: Element, outer: Place): ElementContent[] {
  const { tagName, children } = element;
  const { dropped } = outer;
  const leftOut = LEFT_OUT.get(tagName);
  if (leftOut !== undefined) {
    if (leftOut !== null && !(leftOut === "noscript" && visibleText({ ...element, tagName: "div" }) === "")) {
      dropped.add(leftOut);
    }
    return [];
  }
  if (isHidden(element)) {
    if (visibleText({ type: "root", children }) !== "") dropped.add("hidden");
    return [];
  }
  const comment = commentPart(element);
  if (comment !== null) {
    if (comment === "comment") dropped.add("comment");
    return [];
  }
  const change = trackedChange(element);
  if (change === "deleted") {
    dropped.add("tracked-change");
    return [];
  }
  if (change === "inserted") return clean(children, outer);
  const place = {
    ...outer,
    marks: withNote(element, marksWithin(element, outer.marks, outer.inHeading), outer.notes),
    verbatim: keepsLines(element, outer.verbatim),
  };
  if (isEndOfParagraph(element) || isSiteSign(element)) return [];
  if (partsParagraphs(element)) return [node("br", []), node("br", [])];
  if (isFiller(element)) return cleanText(" ", place);
  // The number that Word sets before a heading, and the no-break spaces that it fills the gap with.
  if (isWordMarker(element)) return cleanText(`${visibleText(element)} `, place);
  switch (tagName) {
    case "br":
      return [node("br", [])];
    case "hr":
      return [node("hr", [])];
    case "img":
      return cleanImage(element, place);
    case "a":
      return cleanLink(element, place);
    case "q":
      return [...cleanText("\u201C", place), ...clean(children, place), ...cleanText("\u201D", place)];
    case "figure":
      return cleanFigure(element, place);
    case "ul":
    case "ol":
    case "menu":
      return (
        nested(place, (deeper) => withDirection(element, cleanList(element, deeper))) ??
        asBlocks(clean(children, place))
      );
    case "blockquote":
      return (
        nested(place, (deeper) => {
          const blocks = withDirection(element, asBlocks(clean(children, deeper)));
          return blocks.length > 0 ? [node("blockquote", blocks)] : [];
        }) ?? asBlocks(clean(children, place))
      );
    case "table":
      return (
        nested(place, (deeper) => withDirection(element, cleanTable(element, deeper))) ??
        asBlocks(clean(children, place))
      );
    default:
      return cleanOther(element, place);
  }
}

function withNote({ properties }: Element, marks: Marks, known: ReadonlySet<string>): Marks {
  const id = properties["dataNote"];
  return typeof id === "string" && known.has(id) ? { ...marks, notes: [...marks.notes, id] } : marks;
}

function cleanOther(element: Element, place: Place): ElementContent[] {
  const { tagName, children } = element;
  const heading = HEADINGS.get(tagName) ?? headingOf(element);
  if (heading) return withDirection(element, asBlocks(clean(children, { ...place, inHeading: true }), heading));
  const isBlock = WRAPPERS.has(tagName) || inlineStyle(element).get("display") === "block";
  if (!isBlock) return clean(children, place);
  const blocks = withDirection(element, asBlocks(clean(children, place)));
  return isQuotation(element) ? quoted(blocks) : blocks;
}

function quoted(blocks: Element[]): Element[] {
  return blocks.length > 0 ? [node("blockquote", blocks)] : [];
}

/** Whether line ends count in an element: a tag or a style may say so, and a style may say the contrary. */
function keepsLines(element: Element, outer: boolean): boolean {
  const space = inlineStyle(element).get("white-space");
  if (space === undefined) return outer || VERBATIM.has(element.tagName);
  return /^(?:pre|pre-wrap|pre-line|break-spaces)$/u.test(space);
}

function cleanLink(element: Element, place: Place): ElementContent[] {
  const link = linkHref(element.properties["href"], place.targets);
  if (!link) return clean(element.children, place);
  if ("href" in link) return clean(element.children, { ...place, marks: { ...place.marks, href: link.href } });
  if (visibleText(element) !== "") place.dropped.add(link.dropped);
  return clean(element.children, place);
}

/** One level further in, or null when that is one too many. */
function nested(place: Place, make: (deeper: Place) => Element[]): Element[] | null {
  if (place.depth < MAX_NESTING) return make({ ...place, depth: place.depth + 1 });
  place.dropped.add("nesting");
  return null;
}

function headingSlugs(tree: Nodes): string[] {
  if (tree.type === "element" && HEADINGS.has(tree.tagName)) return [slugify(visibleText(tree))];
  return "children" in tree ? tree.children.flatMap(headingSlugs) : [];
}

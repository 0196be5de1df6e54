import { type Block, type Inline, isEmpty, type ListPlace, type Paragraph, wordsOf } from "../../office/block";
import { attribute, child, descendants, elements } from "../../office/xmlParts";
import type { XmlNode } from "../../xml/readXml";
import type { DocxContext } from "./docxContext";
import { isMarker, isPrompt } from "./markers";
import { type ParagraphStyle, paragraphStyle } from "./paragraphStyle";
import { type Line, LineReader } from "./readLine";
import { readTable } from "./readTable";
import { isOn, valOf } from "./styles";

/** Twentieths of a point by which a further paragraph of a list's item may stand off from the item's text. */
const TOLERANCE = 60;

/** A level of the list that is open where the reading stands. */
interface OpenLevel {
  readonly place: ListPlace;
  readonly left: number;
}

/** Reads a body, cell or text box: paragraphs and tables, whatever stands around them. */
export class BlockReader {
  readonly #context: DocxContext;
  readonly #blocks: Block[] = [];
  #levels: OpenLevel[] = [];
  /** Content that belongs to the next paragraph: a drop cap, or what stood before a paragraph mark that was deleted. */
  #carried: Inline[] = [];
  #last: Paragraph | null = null;

  constructor(context: DocxContext) {
    this.#context = context;
  }

  read(container: XmlNode): Block[] {
    this.#walkAll(container);
    if (this.#carried.length > 0 && this.#last) this.#blocks.push({ ...this.#last, inlines: this.#carried });
    return this.#blocks;
  }

  #walkAll(node: XmlNode): void {
    for (const inner of elements(node)) this.#walk(inner);
  }

  #walk(node: XmlNode): void {
    const { lost, changes, bookmarks } = this.#context;
    switch (node.name) {
      case "p":
        this.#paragraph(node);
        return;
      case "tbl":
        this.#levels = [];
        this.#blocks.push({ kind: "table", rows: readTable(node, this.#context) });
        return;
      case "sdt":
        this.#contentControl(node);
        return;
      case "altChunk":
      case "subDoc":
        lost.add("embedded");
        return;
      case "ins":
      case "moveTo":
        changes.add(node.name === "ins" ? "insertion" : "move", attribute(node, "author"));
        this.#walkAll(node);
        return;
      case "del":
        changes.add("deletion", attribute(node, "author"));
        return;
      case "moveFrom":
        return;
      case "AlternateContent": {
        const before = this.#blocks.length;
        for (const choice of elements(node)) if (this.#blocks.length === before) this.#walkAll(choice);
        return;
      }
      default:
        if (!isMarker(node, this.#context, { push: (name) => bookmarks.add(name) }) && !node.name.endsWith("Pr")) {
          this.#walkAll(node);
        }
    }
  }

  #contentControl(node: XmlNode): void {
    const { lost } = this.#context;
    const gallery = valOf(child(node, "sdtPr", "docPartObj", "docPartGallery")) ?? "";
    if (/^table of contents$/iu.test(gallery)) lost.add("contents", Math.max(1, descendants(node, "p").length));
    else if (isPrompt(node)) lost.add("placeholder");
    else this.#walkAll(child(node, "sdtContent") ?? node);
  }

  #paragraph(node: XmlNode): void {
    const { lost } = this.#context;
    const properties = child(node, "pPr");
    const style = paragraphStyle(properties, this.#context);
    const line = new LineReader(this.#context, style.language).read(node);
    if (style.role === "contents") {
      if (line.inlines.length > 0) lost.add("contents");
      return;
    }
    const inlines = [...this.#carried, ...line.inlines];
    const paragraph = { kind: "paragraph", ...style, inlines, list: this.#placeOf(style, inlines) } as const;
    this.#carried = [];
    if (isCarried(properties)) {
      this.#carried = inlines;
      this.#last = paragraph;
    } else this.#add(paragraph, properties, line);
    for (const box of line.boxes) {
      lost.add("textBox");
      this.#blocks.push(...new BlockReader(this.#context).read(box));
    }
  }

  #add(paragraph: Paragraph, properties: XmlNode | undefined, line: Line): void {
    this.#markPlaces(paragraph, line.bookmarks);
    const isBlank = isEmpty(paragraph);
    if (line.rule || (isBlank && line.boxes.length === 0 && this.#isRuled(properties))) {
      this.#levels = [];
      this.#blocks.push({ kind: "rule" });
    }
    if (!isBlank) this.#blocks.push(paragraph);
  }

  /** A list's item, or a further paragraph of one: set in as far as the item's text, without a number of its own. */
  #placeOf(style: ParagraphStyle, inlines: readonly Inline[]): ListPlace | null {
    const { list, left, heading, role } = style;
    if (list) {
      this.#levels = [...this.#levels.filter(({ place }) => place.level < list.level), { place: list, left }];
      return list;
    }
    const isBlank = isEmpty({ inlines });
    if (isBlank) return null;
    const level =
      heading === null && role === null ? this.#levels.findLast((open) => left >= open.left - TOLERANCE) : undefined;
    if (!level || level.left <= 0) {
      this.#levels = [];
      return null;
    }
    return { ...level.place, begins: false };
  }

  /** An empty paragraph with a border is how a line across the page is made. */
  #isRuled(properties: XmlNode | undefined): boolean {
    const style = this.#context.styles.paragraph(valOf(child(properties, "pStyle")));
    const sources = [...(properties ? [properties] : []), ...style.paragraphProperties];
    const borders = sources.map((source) => child(source, "pBdr")).find((found) => found !== undefined);
    return ["bottom", "top"].some((edge) => isOn(valOf(child(borders, edge)) ?? "none"));
  }

  #markPlaces(paragraph: Paragraph, names: readonly string[]): void {
    const { bookmarks, places } = this.#context;
    if (isEmpty(paragraph)) return;
    if (paragraph.heading !== null) {
      for (const name of [...bookmarks, ...names]) places.set(name, wordsOf(paragraph));
    }
    bookmarks.clear();
  }
}

/** Whether a paragraph has no end of its own: its mark was deleted, or it is the large first letter of the next. */
function isCarried(properties: XmlNode | undefined): boolean {
  const frame = child(properties, "framePr");
  const dropCap = frame ? attribute(frame, "dropCap") : undefined;
  return child(properties, "rPr", "del") !== undefined || (dropCap !== undefined && isOn(dropCap));
}

import { type Block, isEmpty, type ListPlace, wordsOf } from "../../office/block";
import { whole } from "../../office/whole";
import { attribute, elements, textWithin } from "../../office/xmlParts";
import type { XmlNode } from "../../xml/readXml";
import type { OdtContext } from "./odtContext";
import { type OdtLine, OdtLineReader } from "./odtLine";
import type { OdtList } from "./odtLists";
import type { ParagraphLook } from "./odtStyles";
import { odtTable } from "./odtTable";

/** Indexes, which are made from the text. */
const INDEX = /^(?:table-of-content|(?:illustration|table|object|user|alphabetical)-index)$/u;
const WITHOUT_TEXT =
  /^(?:tracked-changes|forms|sequence-decls|variable-decls|user-field-decls|dde-connection-decls|event-listeners|title|desc|annotation)$/u;

/** An item of a list that is being read; its first paragraph begins it. */
interface OpenItem {
  readonly list: OdtList;
  begun: boolean;
  readonly number: number;
}

/** Reads a body, section, cell or text box: paragraphs, headings, lists and tables. */
export class OdtBlockReader {
  readonly #context: OdtContext;
  readonly #blocks: Block[] = [];
  /** The levels of the list that the reading has just left, and how far their items are set in. */
  #left: { readonly place: ListPlace; readonly left: number }[] = [];

  constructor(context: OdtContext) {
    this.#context = context;
  }

  read(container: XmlNode): Block[] {
    this.#walkAll(container, null);
    return this.#blocks;
  }

  #walkAll(node: XmlNode, item: OpenItem | null): void {
    for (const inner of elements(node)) this.#walk(inner, item);
  }

  #walk(node: XmlNode, item: OpenItem | null): void {
    const { lost } = this.#context;
    if (INDEX.test(node.name)) {
      lost.add("contents");
      return;
    }
    switch (node.name) {
      case "p":
      case "h":
        this.#paragraph(node, item);
        return;
      case "list":
        this.#list(node, item);
        return;
      case "table":
        this.#left = [];
        this.#blocks.push({
          kind: "table",
          rows: odtTable(node, this.#context, (cell) => new OdtBlockReader(this.#context).read(cell)),
        });
        return;
      case "section":
        if (attribute(node, "display") === "none") lost.add("hidden");
        else this.#walkAll(node, item);
        return;
      // Anchored to a page, and so between paragraphs.
      case "frame":
      case "custom-shape":
      case "g":
        this.#add(
          node,
          new OdtLineReader(this.#context).read({ ...node, name: "p", children: [node] }, NO_LANGUAGES),
          null,
        );
        return;
      default:
        if (!WITHOUT_TEXT.test(node.name)) this.#walkAll(node, item);
    }
  }

  #list(node: XmlNode, outer: OpenItem | null): void {
    const goesOn = outer !== null && !outer.begun && outer.list.goesOn;
    const list = this.#context.lists.begin(node, outer?.list ?? null, goesOn);
    for (const entry of elements(node)) {
      if (entry.name === "list-header") this.#walkAll(entry, { list, begun: true, number: list.next });
      if (entry.name !== "list-item") continue;
      list.next = whole(attribute(entry, "start-value")) ?? list.next;
      const item = { list, begun: list.bare, number: list.next };
      this.#walkAll(entry, item);
      if (item.begun) list.next += 1;
    }
  }

  #paragraph(node: XmlNode, item: OpenItem | null): void {
    const { styles, lost } = this.#context;
    const look = styles.paragraph(attribute(node, "style-name"));
    if (look.text.hidden) {
      if (textWithin(node).trim() !== "") lost.add("hidden");
      return;
    }
    const line = new OdtLineReader(this.#context).read(node, look.text.languages);
    if (look.role === "contents") {
      if (line.inlines.length > 0) lost.add("contents");
      return;
    }
    this.#add(node, line, item);
  }

  /** An item's place in its list, or in the list before of a paragraph that is set in as far as the text of an item. */
  #placeOf(item: OpenItem | null, { left, role }: ParagraphLook): ListPlace | null {
    if (item) {
      const place = placeIn(item);
      this.#left = [...this.#left.filter((open) => open.place.level < place.level), { place, left: item.list.left }];
      return place;
    }
    const level =
      role === null ? this.#left.findLast((open) => open.left > 0 && left >= open.left - TOLERANCE) : undefined;
    if (!level) this.#left = [];
    return level ? { ...level.place, begins: false } : null;
  }

  #add(node: XmlNode, line: OdtLine, item: OpenItem | null): void {
    const { styles, lost, bookmarks, places } = this.#context;
    const look = styles.paragraph(attribute(node, "style-name"));
    const heading =
      node.name === "h" && look.role === null ? (whole(attribute(node, "outline-level")) ?? 1) : look.heading;
    const { inlines } = line;
    const { indented, dir, align } = look;
    const isBlank = isEmpty({ inlines });
    const paragraph = {
      kind: "paragraph",
      role: heading === null ? look.role : null,
      heading: heading === null ? null : Math.max(1, heading),
      list: heading === null && !isBlank ? this.#placeOf(item, look) : null,
      indented: indented && item === null,
      inlines,
      dir,
      align,
    } as const;
    if (line.rule || (isBlank && line.boxes.length === 0 && look.ruled && node.name === "p"))
      this.#blocks.push({ kind: "rule" });
    if (!isBlank) {
      if (heading !== null) for (const name of [...bookmarks, ...line.bookmarks]) places.set(name, wordsOf(paragraph));
      bookmarks.clear();
      if (heading !== null) this.#left = [];
      this.#blocks.push(paragraph);
    }
    for (const box of line.boxes) {
      const blocks = new OdtBlockReader(this.#context).read(box);
      const isFigure = blocks.some(
        (block) => block.kind === "paragraph" && block.inlines.some(({ kind }) => kind === "image"),
      );
      if (!isFigure) lost.add("textBox");
      this.#blocks.push(...blocks);
    }
  }
}

/** Twentieths of a point by which a further paragraph of a list's item may stand off from the item's text. */
const TOLERANCE = 60;
const NO_LANGUAGES = [undefined, undefined, undefined] as const;

function placeIn(item: OpenItem): ListPlace {
  const { id, level, ordered } = item.list;
  const place = { id, level, ordered, number: item.number, begins: !item.begun };
  item.begun = true;
  return place;
}

import { whole } from "../../office/whole";
import { attribute, child, childrenNamed } from "../../office/xmlParts";
import type { XmlNode } from "../../xml/readXml";
import { type Styles, valOf } from "./styles";

/** How an item of a list is numbered, and how far it is set in. */
export interface NumberedItem {
  readonly level: number;
  /** Which list it belongs to: those that are made from one abstract numbering and never begin anew are one. */
  readonly list: string;
  /** It shows neither number nor bullet: a further paragraph of the item before. */
  readonly bare: boolean;
  readonly ordered: boolean;
  readonly number: number;
  /** It begins the counting of its level. */
  readonly first: boolean;
  /** Numbered with letters or Roman numerals. */
  readonly lettered: boolean;
  /** Twentieths of a point from the margin to its text. */
  readonly indent: number;
}

/** One numbering of a document (ECMA-376, part 1, 17.9): its levels, and what it changes of those it is made from. */
interface Numbering {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, XmlNode>;
  readonly restarts: ReadonlyMap<number, number>;
}

const DEFAULT_INDENT = 720;
const MAX_LEVEL = 8;
/** Of numberings that stand for a style that stands for a numbering. */
const MAX_LINKS = 5;
/** Formats that show a figure; those that show a bullet or nothing are asked for by name. */
const FIGURES = /^(?:decimal|ordinal$|arabic|number|chicago$)/u;

/** The numberings of a document. It counts as the document is read, for an item's number is what came before it. */
export class Numberings {
  readonly #numberings = new Map<string, Numbering>();
  readonly #abstract = new Map<string, XmlNode>();
  readonly #nums = new Map<string, XmlNode>();
  /** By abstract numbering: those that are made from the same one count on. */
  readonly #counters = new Map<string, number[]>();
  readonly #begun = new Set<string>();
  readonly #styles: Styles;

  constructor(root: XmlNode | undefined, styles: Styles) {
    this.#styles = styles;
    for (const node of childrenNamed(root, "abstractNum"))
      this.#abstract.set(attribute(node, "abstractNumId") ?? "", node);
    for (const node of childrenNamed(root, "num")) this.#nums.set(attribute(node, "numId") ?? "", node);
  }

  /** The level that a numbering keeps for paragraphs of a style; 0 when it keeps none. */
  levelOf(id: string, styleId: string | undefined): number {
    const found = [...this.#numbering(id).levels].find(([, level]) => valOf(child(level, "pStyle")) === styleId);
    return styleId === undefined ? 0 : (found?.[0] ?? 0);
  }

  /** Counts an item of a list. */
  next(id: string, wanted: number): NumberedItem {
    const level = Math.min(Math.max(Number.isInteger(wanted) ? wanted : 0, 0), MAX_LEVEL);
    const numbering = this.#numbering(id);
    const node = numbering.levels.get(level);
    const format = valOf(child(node, "numFmt")) ?? (node ? "decimal" : "bullet");
    const ordered = format !== "bullet";
    const bare = format === "none" || valOf(child(node, "lvlText"))?.trim() === "";
    const { number, first } = bare ? { number: 0, first: false } : this.#count(id, numbering, level, node);
    const list = numbering.restarts.size > 0 ? id : `of ${numbering.abstractId}`;
    return {
      level,
      list,
      bare,
      ordered,
      number,
      first,
      lettered: ordered && !FIGURES.test(format),
      indent: indentOf(node, level),
    };
  }

  #count(id: string, { abstractId, restarts }: Numbering, level: number, node: XmlNode | undefined) {
    const counters = this.#counters.get(abstractId) ?? [];
    this.#counters.set(abstractId, counters);
    const start = restarts.get(level) ?? whole(valOf(child(node, "start"))) ?? 1;
    const key = `${id} ${level}`;
    if (restarts.has(level) && !this.#begun.has(key)) delete counters[level];
    this.#begun.add(key);
    const first = counters[level] === undefined;
    const number = (counters[level] ?? start - 1) + 1;
    counters.length = level;
    counters[level] = number;
    return { number, first };
  }

  #numbering(id: string): Numbering {
    const known = this.#numberings.get(id);
    if (known) return known;
    const num = this.#nums.get(id);
    const abstractId = valOf(child(num, "abstractNumId"));
    const levels = new Map(levelsOf(this.#abstractOf(abstractId)));
    const restarts = new Map<number, number>();
    for (const override of childrenNamed(num, "lvlOverride")) {
      const level = whole(attribute(override, "ilvl")) ?? 0;
      const start = whole(valOf(child(override, "startOverride")));
      const changed = child(override, "lvl");
      if (changed) levels.set(level, changed);
      if (start !== undefined) restarts.set(level, start);
    }
    const numbering = { abstractId: abstractId ?? `of ${id}`, levels, restarts };
    this.#numberings.set(id, numbering);
    return numbering;
  }

  /** An abstract numbering may only point to a list style, which points to the numbering that has the levels. */
  #abstractOf(id: string | undefined, links = 0): XmlNode | undefined {
    const node = this.#abstract.get(id ?? "");
    const style = valOf(child(node, "numStyleLink"));
    if (style === undefined || links >= MAX_LINKS) return node;
    const numbering = this.#nums.get(this.#styles.numberingOf(style) ?? "");
    return this.#abstractOf(valOf(child(numbering, "abstractNumId")), links + 1) ?? node;
  }
}

function levelsOf(abstract: XmlNode | undefined): [number, XmlNode][] {
  return childrenNamed(abstract, "lvl").map((level) => [whole(attribute(level, "ilvl")) ?? 0, level]);
}

function indentOf(level: XmlNode | undefined, depth: number): number {
  const indent = child(level, "pPr", "ind");
  const left = indent ? whole(attribute(indent, "left") ?? attribute(indent, "start")) : undefined;
  return left ?? DEFAULT_INDENT * (depth + 1);
}

import type { Lost } from "../../office/lost";
import { whole } from "../../office/whole";
import { attribute, child, elements } from "../../office/xmlParts";
import type { XmlNode } from "../../xml/readXml";
import type { OdtStyles } from "./odtStyles";
import { twips } from "./twips";

/** A list as it is read, and the number that its next item gets. */
export interface OdtList {
  readonly id: string;
  readonly style: string | undefined;
  /** From 0. */
  readonly level: number;
  readonly ordered: boolean;
  /** Its items show neither number nor bullet: further paragraphs of an item before. */
  readonly bare: boolean;
  /** From the margin to its items' text, in twentieths of a point; 0 when the file does not say. */
  readonly left: number;
  /** It goes on an earlier one. */
  readonly goesOn: boolean;
  next: number;
}

/** The lists of an OpenDocument text (ODF 1.3, part 3, 5.3): nested elements, numbered by the level of their style. */
export class OdtLists {
  readonly #styles: OdtStyles;
  readonly #lost: Lost;
  /** The last list of each style and level, for those that go on its numbers. */
  readonly #last = new Map<string, OdtList>();
  #count = 0;

  constructor(styles: OdtStyles, lost: Lost) {
    this.#styles = styles;
    this.#lost = lost;
  }

  /**
   * @param goesOn it stands straight in an item, where it only says how deep its own items are, in a list that goes on another
   */
  begin(node: XmlNode, outer: OdtList | null, goesOn: boolean): OdtList {
    const level = (outer?.level ?? -1) + 1;
    const style = attribute(node, "style-name") ?? outer?.style;
    const definition = this.#levelOf(style, level);
    const format = definition?.name === "list-level-style-number" ? (attribute(definition, "num-format") ?? "") : "";
    const ordered = format !== "";
    // LibreOffice begins a list anew at every turn, and says of most that they go on: those of one style are one.
    const says = attribute(node, "continue-list") !== undefined || attribute(node, "continue-numbering") === "true";
    const key = `${style ?? ""} ${level}`;
    const before = says || goesOn ? this.#last.get(key) : undefined;
    const start = definition ? (whole(attribute(definition, "start-value")) ?? 1) : 1;
    const bare = definition?.name === "list-level-style-bullet" && attribute(definition, "bullet-char")?.trim() === "";
    this.#count += 1;
    const id = before?.id ?? `list ${this.#count}`;
    const list = {
      id,
      style,
      level,
      ordered,
      bare,
      left: leftOf(definition),
      goesOn: says || goesOn,
      next: before?.next ?? start,
    };
    if (ordered && !/^[1-9]/u.test(format) && !before) this.#lost.add("letters");
    this.#last.set(key, list);
    return list;
  }

  #levelOf(style: string | undefined, level: number): XmlNode | undefined {
    const definition = this.#styles.list(style);
    const levels = definition ? elements(definition) : [];
    // Some programs define no more than the first level of a list, wherever it stands.
    return levels.find((node) => attribute(node, "level") === String(level + 1)) ?? levels.at(-1);
  }
}

/** Where the text of an item begins, in the newer or the older way to say it (ODF 1.3, part 3, 17.20). */
function leftOf(level: XmlNode | undefined): number {
  const properties = child(level, "list-level-properties");
  const alignment = child(properties, "list-level-label-alignment");
  if (alignment) return twips(attribute(alignment, "margin-left"));
  const edge = (name: string) => (properties ? twips(attribute(properties, name)) : 0);
  return edge("space-before") + edge("min-label-width");
}

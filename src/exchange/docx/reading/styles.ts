import type { Role } from "../../office/block";
import { headingLevelOf, roleOf } from "../../office/styleNames";
import { attribute, child, childrenNamed } from "../../office/xmlParts";
import type { XmlNode } from "../../xml/readXml";

/** A style of a document, with what it takes from those it is based on (ECMA-376, part 1, 17.7). */
export interface Style {
  /** From the style itself outwards. */
  readonly paragraphProperties: readonly XmlNode[];
  readonly runProperties: readonly XmlNode[];
  /** 1 to 9; null for none. */
  readonly heading: number | null;
  readonly role: Role | null;
  /** In lower case: "list paragraph". */
  readonly names: readonly string[];
}

/** Styles that are based on one another in a circle, or in a chain that no template has, end here. */
const MAX_CHAIN = 30;
/** The level of the outline that stands for "no heading" (17.3.1.20). */
const BODY_TEXT = 9;

const NO_STYLE: Style = { paragraphProperties: [], runProperties: [], heading: null, role: null, names: [] };

/** The styles of a document by their ids. */
export class Styles {
  readonly #nodes = new Map<string, XmlNode>();
  readonly #resolved = new Map<string, Style>();
  readonly #defaultParagraph: string | undefined;
  readonly defaults: XmlNode | undefined;

  constructor(root: XmlNode | undefined) {
    for (const node of childrenNamed(root, "style")) this.#nodes.set(attribute(node, "styleId") ?? "", node);
    this.#defaultParagraph = [...this.#nodes].find(
      ([, node]) => attribute(node, "type") === "paragraph" && isOn(attribute(node, "default") ?? "0"),
    )?.[0];
    this.defaults = child(root, "docDefaults", "rPrDefault", "rPr");
  }

  paragraph(id: string | undefined): Style {
    return this.style(id ?? this.#defaultParagraph);
  }

  /** A style by its id. Without any styles in the file the ids have to tell; one that is missing among others says nothing. */
  style(id: string | undefined): Style {
    if (id === undefined) return NO_STYLE;
    const known = this.#resolved.get(id);
    if (known) return known;
    const style = this.#nodes.size === 0 ? named(id) : this.#resolve(id);
    this.#resolved.set(id, style);
    return style;
  }

  /** The id of the numbering that a list style stands for (17.9.21). */
  numberingOf(id: string): string | undefined {
    return valOf(child(this.#nodes.get(id), "pPr", "numPr", "numId"));
  }

  #resolve(id: string): Style {
    const chain: XmlNode[] = [];
    let node = this.#nodes.get(id);
    while (node && !chain.includes(node) && chain.length < MAX_CHAIN) {
      chain.push(node);
      node = this.#nodes.get(valOf(child(node, "basedOn")) ?? "");
    }
    const names = chain.map((each) => (valOf(child(each, "name")) ?? "").trim().toLowerCase());
    return {
      paragraphProperties: chain.flatMap((each) => child(each, "pPr") ?? []),
      runProperties: chain.flatMap((each) => child(each, "rPr") ?? []),
      heading: headingOf(chain, names),
      role: firstOf(names, roleOf),
      names,
    };
  }
}

/** The nearest style that says so decides: by its name, which Word keeps in English, or by its level in the outline. */
function headingOf(chain: readonly XmlNode[], names: readonly string[]): number | null {
  for (const [index, node] of chain.entries()) {
    const name = names[index] ?? "";
    // Pages calls its first level that; for LibreOffice it is what all headings are based on.
    const byName = index === 0 && name === "heading" ? 1 : headingLevelOf(name);
    if (byName !== null) return byName;
    const level = outlineLevel(child(node, "pPr"));
    if (level !== undefined) return level;
  }
  return null;
}

/** The heading that paragraph properties make: a level, null for body text, undefined when they say nothing. */
export function outlineLevel(properties: XmlNode | undefined): number | null | undefined {
  const value = valOf(child(properties, "outlineLvl"));
  if (value === undefined || !/^\d$/u.test(value)) return undefined;
  return Number(value) === BODY_TEXT ? null : Number(value) + 1;
}

function named(id: string): Style {
  const name = id.replace(/([a-z])([A-Z0-9])/gu, "$1 $2").toLowerCase();
  return { ...NO_STYLE, heading: headingLevelOf(name), role: roleOf(name), names: [name] };
}

export function valOf(node: XmlNode | undefined): string | undefined {
  return node ? attribute(node, "val") : undefined;
}

/** A property that is on or off (17.17.4): its presence alone turns it on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/iu.test(value.trim());
}

function firstOf<Item, Value>(items: readonly Item[], find: (item: Item) => Value | null): Value | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

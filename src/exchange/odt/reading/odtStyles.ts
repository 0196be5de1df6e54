import type { Role, TextStyle } from "../../office/block";
import { headingLevelOf, isCreditName, roleOf } from "../../office/styleNames";
import { attribute, child, childrenNamed } from "../../office/xmlParts";
import type { XmlNode } from "../../xml/readXml";
import { twips } from "./twips";

type Family = "paragraph" | "text";

/** How text is set, as far as a style and those it is based on say; what none of them says is left to what is around it. */
export interface TextLook extends Partial<TextStyle> {
  readonly hidden?: boolean;
  /** For letters from the left, for those of East Asia, and for those from the right. */
  readonly languages: readonly [string | undefined, string | undefined, string | undefined];
}

/** What a paragraph is by its style. */
export interface ParagraphLook {
  readonly role: Role | null;
  /** The level of a heading that the style's name tells. */
  readonly heading: number | null;
  readonly indented: boolean;
  /** From the margin to its text, in twentieths of a point. */
  readonly left: number;
  readonly dir: "rtl" | null;
  readonly align: "center" | "right" | null;
  /** It has a line above or below. */
  readonly ruled: boolean;
  readonly text: TextLook;
}

const MAX_CHAIN = 30;
/** Twentieths of a point (0.35 cm): what is set in by less is not set in. */
const MIN_INDENT = 200;

/** The styles of an OpenDocument text: those that people see, and those that the program makes for what is set by hand. */
export class OdtStyles {
  readonly #nodes = new Map<string, XmlNode>();
  readonly #paragraphs = new Map<string, ParagraphLook>();
  readonly #texts = new Map<string, TextLook>();
  readonly #lists = new Map<string, XmlNode>();
  readonly #default: XmlNode | undefined;

  /** @param roots the document's parts that hold styles, the nearest last */
  constructor(roots: readonly XmlNode[]) {
    const groups = roots.flatMap((root) => [
      ...childrenNamed(root, "styles"),
      ...childrenNamed(root, "automatic-styles"),
    ]);
    for (const group of groups) {
      for (const node of childrenNamed(group, "style")) this.#nodes.set(keyOf(node), node);
      for (const node of childrenNamed(group, "list-style")) this.#lists.set(attribute(node, "name") ?? "", node);
    }
    this.#default = groups
      .flatMap((group) => childrenNamed(group, "default-style"))
      .find((node) => attribute(node, "family") === "paragraph");
  }

  paragraph(name: string | undefined): ParagraphLook {
    const known = this.#paragraphs.get(name ?? "");
    if (known) return known;
    const look = this.#paragraphLook(this.#chain("paragraph", name), name);
    this.#paragraphs.set(name ?? "", look);
    return look;
  }

  text(name: string | undefined): TextLook {
    const known = this.#texts.get(name ?? "");
    if (known) return known;
    const look = textLook(this.#chain("text", name));
    this.#texts.set(name ?? "", look);
    return look;
  }

  list(name: string | undefined): XmlNode | undefined {
    return this.#lists.get(name ?? "");
  }

  #chain(family: Family, name: string | undefined): XmlNode[] {
    const chain: XmlNode[] = [];
    let node = name === undefined ? undefined : this.#nodes.get(`${family} ${name}`);
    while (node && !chain.includes(node) && chain.length < MAX_CHAIN) {
      chain.push(node);
      node = this.#nodes.get(`${family} ${attribute(node, "parent-style-name") ?? ""}`);
    }
    return chain;
  }

  #paragraphLook(chain: readonly XmlNode[], name: string | undefined): ParagraphLook {
    // The parent of a style that the program made may be missing; its name tells all the same.
    const outermost = chain.at(-1);
    const parent = outermost ? attribute(outermost, "parent-style-name") : name;
    const names = [...chain.map(nameOf), ...(parent === undefined ? [] : [decoded(parent)])];
    const property = (key: string) => propertyOf(chain, "paragraph-properties", key);
    const left = twips(property("margin-left")) + Math.min(0, twips(property("text-indent")));
    const isOwn =
      nameIsMade(chain[0]) && propertyOf(chain.slice(0, 1), "paragraph-properties", "margin-left") !== undefined;
    const align = property("text-align");
    const roles = names.map(roleOf);
    const heading = names.map(headingLevelOf).find((level) => level !== null) ?? null;
    const borders = [property("border-bottom"), property("border-top")];
    return {
      role: heading === null ? (roles.find((role) => role !== null) ?? null) : null,
      heading,
      left,
      indented: left >= MIN_INDENT && (isOwn || twips(property("margin-right")) >= MIN_INDENT),
      dir: property("writing-mode")?.startsWith("rl") ? "rtl" : null,
      align: align === "center" ? "center" : align === "end" || align === "right" ? "right" : null,
      ruled: borders.some((border) => border !== undefined && border !== "none"),
      text: textLook([...chain, ...(this.#default ? [this.#default] : [])]),
    };
  }
}

function textLook(chain: readonly XmlNode[]): TextLook {
  const property = (key: string) => propertyOf(chain, "text-properties", key);
  const weight = property("font-weight");
  const slant = property("font-style");
  const underline = property("text-underline-style");
  const strike = property("text-line-through-style") ?? property("text-line-through-type");
  const position = property("text-position");
  const language = (suffix: string) => {
    const found = property(`language${suffix}`);
    const country = property(`country${suffix}`);
    if (found === undefined || found === "none") return undefined;
    return country === undefined || country === "none" ? found : `${found}-${country}`;
  };
  return {
    ...(weight === undefined ? {} : { strong: weight === "bold" || Number(weight) >= 600 }),
    ...(slant === undefined ? {} : { em: slant !== "normal" }),
    ...(underline === undefined ? {} : { u: underline !== "none" }),
    ...(strike === undefined ? {} : { s: strike !== "none" }),
    ...(position === undefined ? {} : raised(position)),
    ...(chain.some((node) => isCreditName(nameOf(node))) ? { credit: true } : {}),
    ...(property("display") === "none" ? { hidden: true } : {}),
    languages: [language(""), language("-asian"), language("-complex")],
  };
}

/** "super 58%", "-33% 58%": how far from the line, then how large. */
function raised(position: string): Pick<TextStyle, "sup" | "sub"> {
  const [offset = ""] = position.trim().split(/\s+/u);
  const percent = Number.parseFloat(offset);
  return { sup: offset === "super" || percent > 0, sub: offset === "sub" || percent < 0 };
}

function propertyOf(chain: readonly XmlNode[], group: string, key: string): string | undefined {
  for (const node of chain) {
    const properties = child(node, group);
    const value = properties ? attribute(properties, key) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

function keyOf(node: XmlNode): string {
  return `${attribute(node, "family") ?? ""} ${attribute(node, "name") ?? ""}`;
}

function nameOf(node: XmlNode): string {
  return (attribute(node, "display-name") ?? decoded(attribute(node, "name") ?? "")).trim().toLowerCase();
}

/** Names of styles have their spaces as "_20_" (19.498). */
function decoded(name: string): string {
  return name
    .replace(/_([0-9a-f]{1,6})_/giu, (whole, code: string) => {
      const point = Number.parseInt(code, 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .trim()
    .toLowerCase();
}

/** Styles that the program makes for what somebody set by hand are called P1, P2 and so on. */
function nameIsMade(node: XmlNode | undefined): boolean {
  return node !== undefined && /^[A-Z]{1,2}\d+$/u.test(attribute(node, "name") ?? "");
}

import { PLAIN, type TextStyle } from "../../office/block";
import { isCreditName } from "../../office/styleNames";
import { attribute, child } from "../../office/xmlParts";
import type { XmlNode } from "../../xml/readXml";
import { isOn, type Styles, valOf } from "./styles";

/** How a run is set. */
export interface RunStyle extends TextStyle {
  readonly hidden: boolean;
  /** BCP 47, when the run itself or its style says. */
  readonly language: string | undefined;
  /** The font that symbols are taken from. */
  readonly font: string | undefined;
}

export const PLAIN_RUN: RunStyle = { ...PLAIN, hidden: false, language: undefined, font: undefined };

/** Character styles that say what they are for in their name, whatever they look like. */
const NAMED: Readonly<Record<string, Partial<TextStyle>>> = { strong: { strong: true }, emphasis: { em: true } };

/**
 * How a run is set, by its own properties and by those of its character style. What the style of the whole paragraph says is
 * its look: a heading is not in bold for the sake of its words.
 */
export function runStyle(properties: XmlNode | undefined, styles: Styles): RunStyle {
  if (!properties) return PLAIN_RUN;
  const style = styles.style(valOf(child(properties, "rStyle")) ?? "");
  const sources = [properties, ...style.runProperties];
  const find = (name: string) => {
    for (const source of sources) {
      const found = child(source, name);
      if (found) return found;
    }
    return undefined;
  };
  const toggle = (name: string) => {
    const found = find(name);
    return found !== undefined && isOn(valOf(found));
  };
  // Scripts that are written from the right have properties of their own (17.3.2.30).
  const complex = toggle("rtl") || toggle("cs");
  const either = (name: string) => (complex && find(`${name}Cs`) ? toggle(`${name}Cs`) : toggle(name));
  const underline = find("u");
  const raise = valOf(find("vertAlign"));
  const language = find("lang");
  const fonts = find("rFonts");
  const named = style.names.map((name) => NAMED[name]).find((each) => each !== undefined) ?? {};
  return {
    strong: either("b") || (named.strong === true && !find("b")),
    em: either("i") || (named.em === true && !find("i")),
    u: underline !== undefined && isOn(valOf(underline)),
    s: toggle("strike") || toggle("dstrike"),
    sup: raise === "superscript",
    sub: raise === "subscript",
    credit: style.names.some(isCreditName),
    hidden: toggle("vanish"),
    language: language ? attribute(language, complex ? "bidi" : "val") : undefined,
    font: fonts ? (attribute(fonts, "ascii") ?? attribute(fonts, "hAnsi")) : undefined,
  };
}

/** What an article keeps of how a run is set. */
export function textStyle(style: RunStyle | null): TextStyle {
  if (!style) return PLAIN;
  const { strong, em, u, s, sub, sup, credit } = style;
  return { strong, em, u, s, sub, sup, credit };
}

import type { Element } from "xast";
import { directionOf } from "#core/language/direction";
import { writeXml, xml } from "../../xml/writeXml";
import { INDENT, LIST_LEVELS } from "./blocks";
import { languageAttributes } from "./languageAttributes";
import { NAMESPACES } from "./namespaces";
import { paragraphStyles } from "./paragraphStyles";

/** A4 and its margins, in millimetres. */
export const PAGE = { width: 210, height: 297, margin: 25 };
const BULLETS = ["\u2022", "\u25E6", "\u25AA"];

/** The styles of the document by their usual names, so that every program shows them in the language of its menus. */
export function stylesPart(language: string, header: readonly Element[]): string {
  const direction = directionOf(language);
  const mode = { "style:writing-mode": direction === "rtl" ? "rl-tb" : "lr-tb" };
  const layout = {
    "fo:page-width": `${PAGE.width}mm`,
    "fo:page-height": `${PAGE.height}mm`,
    ...margins(`${PAGE.margin}mm`),
    ...mode,
  };
  return writeXml(
    xml("office:document-styles", NAMESPACES, [
      xml("office:font-face-decls", {}, [font("Georgia", "roman"), font("Times New Roman", "roman")]),
      xml("office:styles", {}, [
        xml("style:default-style", { "style:family": "paragraph" }, [
          // Word processors take the side that a paragraph begins on from this, and not from its direction alone.
          xml("style:paragraph-properties", { ...mode, "fo:text-align": "start", "style:tab-stop-distance": "12.5mm" }),
          xml("style:text-properties", {
            "style:font-name": "Georgia",
            "style:font-name-complex": "Times New Roman",
            "fo:font-size": "11.5pt",
            "style:font-size-asian": "11.5pt",
            "style:font-size-complex": "11.5pt",
            // Words in Latin letters within copy from the right are taken for English, as everywhere on the desk.
            ...(direction === "rtl" ? languageAttributes("en") : {}),
            ...languageAttributes(language),
          }),
        ]),
        xml("style:default-style", { "style:family": "table" }, [
          xml("style:table-properties", { "table:border-model": "collapsing" }),
        ]),
        ...paragraphStyles(),
        textStyle("Internet_20_link", "Internet link", {
          "fo:color": "#0563c1",
          "style:text-underline-style": "solid",
          "style:text-underline-width": "auto",
        }),
        textStyle("Credit", "Credit", { "fo:color": "#595959", "fo:font-style": "normal" }),
        listStyle("Bulleted", (level) => ({
          element: "text:list-level-style-bullet",
          mark: { "text:bullet-char": BULLETS[(level - 1) % BULLETS.length] },
        })),
        listStyle("Numbered", () => ({
          element: "text:list-level-style-number",
          mark: { "style:num-format": "1", "style:num-suffix": "." },
        })),
      ]),
      xml("office:automatic-styles", {}, [
        xml("style:page-layout", { "style:name": "Page" }, [
          xml("style:page-layout-properties", layout),
          ...(header.length > 0 ? [xml("style:header-style", {}, [headerProperties()])] : []),
        ]),
      ]),
      xml("office:master-styles", {}, [
        xml("style:master-page", { "style:name": "Standard", "style:page-layout-name": "Page" }, [
          ...(header.length > 0 ? [xml("style:header", {}, header)] : []),
        ]),
      ]),
    ]),
  );
}

function headerProperties(): Element {
  return xml("style:header-footer-properties", { "fo:min-height": "8mm", "fo:margin-bottom": "3mm" });
}

function margins(size: string): Readonly<Record<string, string>> {
  return { "fo:margin-top": size, "fo:margin-right": size, "fo:margin-bottom": size, "fo:margin-left": size };
}

function font(name: string, family: string): Element {
  const quoted = name.includes(" ") ? `'${name}'` : name;
  return xml("style:font-face", { "style:name": name, "svg:font-family": quoted, "style:font-family-generic": family });
}

function textStyle(name: string, shown: string, properties: Readonly<Record<string, string>>): Element {
  return xml("style:style", { "style:name": name, "style:display-name": shown, "style:family": "text" }, [
    xml("style:text-properties", properties),
  ]);
}

type Mark = (level: number) => { element: string; mark: Readonly<Record<string, string | undefined>> };

function listStyle(name: string, markOf: Mark): Element {
  const levels = Array.from({ length: LIST_LEVELS }, (_, index) => {
    const level = index + 1;
    const { element, mark } = markOf(level);
    return xml(element, { "text:level": level, ...mark }, [
      xml("style:list-level-properties", { "text:list-level-position-and-space-mode": "label-alignment" }, [
        xml("style:list-level-label-alignment", {
          "text:label-followed-by": "listtab",
          "text:list-tab-stop-position": `${INDENT * level}mm`,
          "fo:text-indent": `-${INDENT * 0.6}mm`,
          "fo:margin-left": `${INDENT * level}mm`,
        }),
      ]),
    ]);
  });
  return xml("text:list-style", { "style:name": name }, levels);
}

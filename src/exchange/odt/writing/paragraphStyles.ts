import type { Element } from "xast";
import { xml } from "../../xml/writeXml";

interface Looks {
  readonly parent?: string;
  readonly next?: string;
  readonly outline?: number;
  /** Millimetres. */
  readonly above?: number;
  readonly below?: number;
  /** Millimetres from both sides. */
  readonly inset?: number;
  readonly points?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly paragraph?: Readonly<Record<string, string>>;
  readonly text?: Readonly<Record<string, string>>;
}

const GREY = "#595959";
const RED = "#c00000";
const STAYS = { "fo:keep-with-next": "always" };
const RULED = { "fo:border-bottom": "0.75pt solid #808080", "fo:padding": "0mm" };

/** By the names that LibreOffice has for them, and for the rest plain words. */
const STYLES: Readonly<Record<string, Looks>> = {
  Title: { next: "Subtitle", below: 2, points: 22, bold: true, paragraph: STAYS },
  Subtitle: { next: "Byline", below: 3, points: 14, color: GREY },
  Byline: { next: "Dateline", below: 2.5, bold: true },
  Dateline: { next: "Text body", points: 10, color: GREY, text: { "fo:text-transform": "uppercase" } },
  "Text body": { below: 3, paragraph: { "fo:line-height": "120%" } },
  "Heading 2": heading(2, 16),
  "Heading 3": heading(3, 13),
  "Heading 4": heading(4, 12),
  "List Contents": { below: 1.5 },
  Quotations: { inset: 10, italic: true },
  Figure: { next: "Caption", above: 2, below: 1.5, paragraph: STAYS },
  Caption: { next: "Text body", points: 10, color: GREY },
  "Table Contents": { below: 0 },
  "Table Heading": { parent: "Table Contents", below: 0, bold: true },
  "Horizontal Line": { next: "Text body", below: 4, paragraph: RULED },
  "Draft Notice": { points: 14, bold: true, color: RED },
  Embargo: { bold: true, color: RED },
  Header: { below: 0, points: 9, color: GREY },
};

/** Styles of paragraphs (ODF 1.3, part 3, 16.2). */
export function paragraphStyles(): Element[] {
  return [
    xml("style:style", { "style:name": "Standard", "style:family": "paragraph", "style:class": "text" }),
    ...Object.entries(STYLES).map(([name, looks]) => paragraphStyle(name, looks)),
  ];
}

/** A style's name within the file, where a space has another spelling. */
export function styleName(shown: string): string {
  return shown.replaceAll(" ", "_20_");
}

function heading(outline: number, points: number): Looks {
  return { next: "Text body", outline, above: 5, below: 2, points, bold: true, paragraph: STAYS };
}

function paragraphStyle(name: string, looks: Looks): Element {
  const { parent = "Standard", next, outline, above = 0, below = 3, inset } = looks;
  const attributes = {
    "style:name": styleName(name),
    "style:display-name": name.includes(" ") ? name : undefined,
    "style:family": "paragraph",
    "style:parent-style-name": styleName(parent),
    "style:next-style-name": next === undefined ? undefined : styleName(next),
    "style:default-outline-level": outline,
  };
  const sides = inset === undefined ? {} : { "fo:margin-left": `${inset}mm`, "fo:margin-right": `${inset}mm` };
  const spacing = { "fo:margin-top": `${above}mm`, "fo:margin-bottom": `${below}mm`, ...sides };
  const text = textProperties(looks);
  return xml("style:style", attributes, [
    xml("style:paragraph-properties", { ...spacing, ...looks.paragraph }),
    ...(Object.keys(text).length > 0 ? [xml("style:text-properties", text)] : []),
  ]);
}

function textProperties({ points, bold, italic, color, text }: Looks): Readonly<Record<string, string>> {
  const everyScript = (name: string, value: string) => ({
    [`fo:${name}`]: value,
    [`style:${name}-asian`]: value,
    [`style:${name}-complex`]: value,
  });
  return {
    ...(color === undefined ? {} : { "fo:color": color }),
    ...(points === undefined ? {} : everyScript("font-size", `${points}pt`)),
    ...(bold ? everyScript("font-weight", "bold") : {}),
    ...(italic ? everyScript("font-style", "italic") : {}),
    ...text,
  };
}

import type { Element } from "xast";
import { directionOf } from "#core/language/direction";
import { writeXml } from "../../xml/writeXml";
import { CELL_MARGINS, HANGING, INDENT, TEXT_WIDTH } from "./measures";
import { TEXT_NAMESPACES, val, w } from "./w";

const GREY = "595959";
const BLUE = "0563C1";

interface ParagraphStyle {
  readonly id: string;
  /** Word's own names are in lower case where Word has them so. */
  readonly name: string;
  readonly next?: string;
  /** Word has no style of that name itself. */
  readonly custom?: boolean;
  readonly paragraph?: readonly Element[];
  readonly run?: readonly Element[];
}

/**
 * The styles by their standard ids and names, so that Word shows them in the language of its menus, and every program that
 * reads the file knows what is a heading and what a quotation.
 */
const PARAGRAPH_STYLES: readonly ParagraphStyle[] = [
  { id: "Title", name: "Title", next: "Subtitle", paragraph: [...keep(), spacing(0, 120)], run: size(44, true) },
  { id: "Subtitle", name: "Subtitle", next: "Byline", paragraph: [spacing(0, 160)], run: [color(GREY), ...size(28)] },
  { id: "Byline", name: "Byline", next: "Dateline", custom: true, paragraph: [spacing(0, 140)], run: bold() },
  { id: "Dateline", name: "Dateline", next: "Normal", custom: true, run: [w("caps"), color(GREY), ...size(20)] },
  heading(2, 32),
  heading(3, 26),
  heading(4, 24),
  { id: "ListParagraph", name: "List Paragraph", paragraph: [spacing(0, 80), w("ind", { left: INDENT })] },
  { id: "Quote", name: "Quote", paragraph: [w("ind", { left: INDENT, right: INDENT })], run: italic() },
  { id: "Caption", name: "caption", next: "Normal", run: [color(GREY), ...size(20)] },
  { id: "Figure", name: "Figure", next: "Caption", custom: true, paragraph: [w("keepNext"), spacing(120, 80)] },
  { id: "TableHeading", name: "Table Heading", custom: true, paragraph: [spacing(0, 0)], run: bold() },
  { id: "TableContents", name: "Table Contents", custom: true, paragraph: [spacing(0, 0)] },
  {
    id: "HorizontalLine",
    name: "Horizontal Line",
    next: "Normal",
    custom: true,
    paragraph: [w("pBdr", {}, [w("bottom", { val: "single", sz: 6, space: 1, color: "auto" })]), spacing(0, 240)],
  },
  { id: "DraftNotice", name: "Draft Notice", custom: true, run: [...bold(), color("C00000"), ...size(28)] },
  { id: "Embargo", name: "Embargo", custom: true, run: [...bold(), color("C00000")] },
  {
    id: "Header",
    name: "header",
    paragraph: [w("tabs", {}, [w("tab", { val: "right", pos: TEXT_WIDTH })]), spacing(0, 0)],
    run: [color(GREY), ...size(18)],
  },
  { id: "CommentText", name: "annotation text", paragraph: [spacing(0, 40)], run: size(20) },
];

/** The styles part (ECMA-376, part 1, 17.7). Nothing in it but the language comes from the article. */
export function stylesPart(language: string): string {
  return writeXml(
    w("styles", TEXT_NAMESPACES, [
      w("docDefaults", {}, [
        w("rPrDefault", {}, [
          w("rPr", {}, [
            w("rFonts", { ascii: "Georgia", hAnsi: "Georgia", cs: "Times New Roman" }),
            ...size(23),
            languages(language),
          ]),
        ]),
        w("pPrDefault", {}, [w("pPr", {}, [w("spacing", { after: 160, line: 288, lineRule: "auto" })])]),
      ]),
      w("style", { type: "paragraph", default: 1, styleId: "Normal" }, [val("name", "Normal"), w("qFormat")]),
      w("style", { type: "character", default: 1, styleId: "DefaultParagraphFont" }, [
        val("name", "Default Paragraph Font"),
        val("uiPriority", 1),
        w("semiHidden"),
      ]),
      ...PARAGRAPH_STYLES.map(paragraphStyle),
      characterStyle("Hyperlink", "Hyperlink", [color(BLUE), val("u", "single")]),
      characterStyle("Credit", "Credit", [w("i", { val: 0 }), w("caps", { val: 0 }), color(GREY)], true),
      characterStyle("CommentReference", "annotation reference", size(16)),
      ...tableStyles(),
      w("style", { type: "numbering", default: 1, styleId: "NoList" }, [val("name", "No List"), w("semiHidden")]),
    ]),
  );
}

/** Latin, East Asian and complex scripts each have a language of their own in Word. */
export function languages(language: string): Element {
  const complex = directionOf(language) === "rtl";
  const asian = /^(?:zh|ja|ko)\b/iu.test(language);
  // Words in Latin letters within copy from the right are taken for English, as everywhere on the desk.
  return w("lang", {
    val: complex ? "en" : language,
    eastAsia: asian ? language : undefined,
    bidi: complex ? language : undefined,
  });
}

function paragraphStyle({ id, name, next, custom, paragraph = [], run = [] }: ParagraphStyle): Element {
  return w("style", { type: "paragraph", customStyle: custom ? 1 : undefined, styleId: id }, [
    val("name", name),
    val("basedOn", "Normal"),
    ...(next === undefined ? [] : [val("next", next)]),
    w("qFormat"),
    ...(paragraph.length > 0 ? [w("pPr", {}, paragraph)] : []),
    ...(run.length > 0 ? [w("rPr", {}, run)] : []),
  ]);
}

function heading(level: 2 | 3 | 4, points: number): ParagraphStyle {
  const paragraph = [...keep(), spacing(280, 100), val("outlineLvl", level - 1)];
  return { id: `Heading${level}`, name: `heading ${level}`, next: "Normal", paragraph, run: size(points, true) };
}

function characterStyle(id: string, name: string, run: readonly Element[], custom = false): Element {
  return w("style", { type: "character", customStyle: custom ? 1 : undefined, styleId: id }, [
    val("name", name),
    val("basedOn", "DefaultParagraphFont"),
    w("rPr", {}, run),
  ]);
}

function tableStyles(): Element[] {
  const border = (side: string) => w(side, { val: "single", sz: 4, space: 0, color: "A6A6A6" });
  const cell = (side: string, width: number) => w(side, { w: width, type: "dxa" });
  const margins = w("tblCellMar", {}, [
    cell("top", 40),
    cell("left", CELL_MARGINS / 2),
    cell("bottom", 40),
    cell("right", CELL_MARGINS / 2),
  ]);
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
  return [
    w("style", { type: "table", default: 1, styleId: "TableNormal" }, [
      val("name", "Normal Table"),
      w("semiHidden"),
      w("tblPr", {}, [w("tblInd", { w: 0, type: "dxa" }), margins]),
    ]),
    w("style", { type: "table", styleId: "TableGrid" }, [
      val("name", "Table Grid"),
      val("basedOn", "TableNormal"),
      w("tblPr", {}, [w("tblBorders", {}, sides.map(border))]),
    ]),
  ];
}

/** Half-points, for scripts from both sides. */
function size(halfPoints: number, isBold = false): Element[] {
  return [...(isBold ? bold() : []), val("sz", halfPoints), val("szCs", halfPoints)];
}

function bold(): Element[] {
  return [w("b"), w("bCs")];
}

function italic(): Element[] {
  return [w("i"), w("iCs")];
}

function color(hex: string): Element {
  return val("color", hex);
}

function keep(): Element[] {
  return [w("keepNext"), w("keepLines")];
}

function spacing(before: number, after: number): Element {
  return w("spacing", { before, after });
}

/** Where a list's text begins on a level, and how far its mark stands out. */
export function listIndent(level: number, base = 0): Element {
  return w("ind", { left: base + INDENT * (level + 1), hanging: HANGING });
}

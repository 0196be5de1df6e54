import { addText } from "../../office/addText";
import type { Inline } from "../../office/block";
import { attribute, child, childrenNamed, descendants, elements, textWithin } from "../../office/xmlParts";
import type { XmlNode } from "../../xml/readXml";
import type { DocxContext } from "./docxContext";
import { readDrawing } from "./drawing";
import { linkOfField } from "./fields";
import { hyperlinkOf } from "./hyperlink";
import { isMarker, isPrompt } from "./markers";
import { type RunStyle, runStyle, textStyle } from "./runStyle";
import { isOn, valOf } from "./styles";
import { symbolOf } from "./symbols";

/** What stands in a paragraph, and beside it. */
export interface Line {
  readonly inlines: Inline[];
  /** The contents of text boxes that are anchored in it. */
  readonly boxes: XmlNode[];
  readonly bookmarks: string[];
  rule: boolean;
}

/** Elements that hold no text of the document. */
const PROPERTIES = /Pr$|^(?:instrText|delText|delInstrText)$/u;
const PAGE_BREAK = /^(?:page|column)$/u;

/**
 * Reads the content of a paragraph: runs, and whatever stands around them. What it does not know it looks into, for text in
 * an element of the future is text.
 */
export class LineReader {
  readonly #context: DocxContext;
  readonly #language: string | undefined;
  readonly #line: Line = { inlines: [], boxes: [], bookmarks: [], rule: false };
  /** Within a choice that has an alternative: what cannot be shown of it is not lost yet. */
  #tries = 0;
  /** How much has been found, to tell whether anything came of a choice. */
  #found = 0;

  /** @param language of text that does not say */
  constructor(context: DocxContext, language: string | undefined) {
    this.#context = context;
    this.#language = language;
  }

  read(paragraph: XmlNode): Line {
    this.#walkAll(paragraph, null);
    this.#context.fields.endParagraph();
    return this.#line;
  }

  #walkAll(node: XmlNode, href: string | null): void {
    for (const inner of elements(node)) this.#walk(inner, href);
  }

  #walk(node: XmlNode, href: string | null): void {
    const { changes, lost, relationships } = this.#context;
    switch (node.name) {
      case "r":
        this.#run(node, href);
        return;
      case "hyperlink":
        this.#walkAll(node, hyperlinkOf(node, relationships) ?? href);
        return;
      case "fldSimple":
        this.#walkAll(node, linkOfField(attribute(node, "instr") ?? "") ?? href);
        return;
      case "ins":
        changes.add("insertion", attribute(node, "author"));
        this.#walkAll(node, href);
        return;
      case "del":
        changes.add("deletion", attribute(node, "author"));
        return;
      case "moveFrom":
        return;
      case "moveTo":
        changes.add("move", attribute(node, "author"));
        this.#walkAll(node, href);
        return;
      case "sdt":
        if (isPrompt(node)) lost.add("placeholder");
        else this.#walkAll(child(node, "sdtContent") ?? node, href);
        return;
      case "AlternateContent":
        this.#either(node, (choice) => this.#walkAll(choice, href));
        return;
      case "oMath":
        lost.add("formula");
        this.#text(descendants(node, "t").map(textWithin).join(""), null, href);
        return;
      default:
        if (!isMarker(node, this.#context, this.#line.bookmarks) && !PROPERTIES.test(node.name))
          this.#walkAll(node, href);
    }
  }

  #run(run: XmlNode, href: string | null): void {
    const style = runStyle(child(run, "rPr"), this.#context.styles);
    if (style.hidden) {
      if (childrenNamed(run, "t").some((text) => textWithin(text).trim() !== "")) this.#context.lost.add("hidden");
      return;
    }
    for (const piece of elements(run)) this.#piece(piece, style, href);
  }

  #piece(node: XmlNode, style: RunStyle, href: string | null): void {
    const { fields } = this.#context;
    switch (node.name) {
      case "t":
        this.#text(this.#inFont(textWithin(node), style.font), style, href);
        return;
      case "tab":
      case "ptab":
        this.#text("\t", style, href);
        return;
      case "noBreakHyphen":
        this.#text("\u2011", style, href);
        return;
      case "softHyphen":
        this.#text("\u00AD", style, href);
        return;
      case "sym":
        this.#symbol(node, style, href);
        return;
      case "cr":
      case "br":
        this.#break(PAGE_BREAK.test(attribute(node, "type") ?? "") ? 2 : 1);
        return;
      case "fldChar":
        this.#field(node, style);
        return;
      case "instrText":
        fields.instruct(textWithin(node));
        return;
      case "footnoteReference":
      case "endnoteReference":
        this.#point(
          this.#context.footnotes.get(`${node.name.replace("Reference", "")} ${attribute(node, "id") ?? ""}`),
        );
        return;
      case "commentReference":
        this.#point(this.#context.threads.get(attribute(node, "id") ?? ""));
        return;
      case "drawing":
      case "pict":
        this.#drawing(node);
        return;
      case "object":
        this.#object(node);
        return;
      case "AlternateContent":
        this.#either(node, (choice) => {
          for (const inner of elements(choice)) this.#piece(inner, style, href);
        });
        return;
      case "ruby":
        this.#walkAll(child(node, "rubyBase") ?? node, href);
        return;
      default:
        if (!PROPERTIES.test(node.name)) for (const inner of elements(node)) this.#piece(inner, style, href);
    }
  }

  #text(text: string, style: RunStyle | null, href: string | null): void {
    const { fields, openNotes, notesWithWords, languages } = this.#context;
    if (text === "" || fields.hidesText) return;
    const notes = [...openNotes];
    if (text.trim() !== "") for (const note of notes) notesWithWords.add(note);
    const language = style?.language ?? this.#language;
    if (language !== undefined) languages.set(language, (languages.get(language) ?? 0) + text.length);
    this.#found += 1;
    addText(this.#line.inlines, { kind: "text", text, style: textStyle(style), href: href ?? fields.href, notes });
  }

  /** Text in a font of symbols shows its symbols, whichever letters it is typed with. */
  #inFont(text: string, font: string | undefined): string {
    if (font === undefined || !/^(?:symbol|wingdings)$/iu.test(font)) return text;
    return [...text].map((letter) => symbolOf(font, letter.codePointAt(0) ?? 0) ?? letter).join("");
  }

  #break(times: number): void {
    if (this.#context.fields.hidesText) return;
    for (let time = 0; time < times; time += 1) this.#line.inlines.push({ kind: "break" });
  }

  #symbol(node: XmlNode, style: RunStyle, href: string | null): void {
    const code = Number.parseInt(attribute(node, "char") ?? "", 16);
    const symbol = Number.isNaN(code) ? null : symbolOf(attribute(node, "font") ?? style.font ?? "", code);
    if (symbol === null) this.#context.lost.add("symbol");
    else this.#text(symbol, style, href);
  }

  #field(node: XmlNode, style: RunStyle): void {
    const { fields } = this.#context;
    const type = attribute(node, "fldCharType");
    if (type === "separate") fields.separate();
    else if (type === "end") fields.end();
    else if (type === "begin") {
      const box = child(node, "ffData", "checkBox");
      if (box) this.#text(isTicked(box) ? "\u2612" : "\u2610", style, null);
      fields.begin();
    }
  }

  /** A note without a stretch of text of its own. */
  #point(note: string | undefined): void {
    if (note === undefined || this.#context.notesWithWords.has(note)) return;
    this.#context.notesWithWords.add(note);
    this.#line.inlines.push({ kind: "point", note });
  }

  /** An object of another program stands for itself with a picture, which mostly only Windows can show. */
  #object(node: XmlNode): void {
    const images = readDrawing(node, this.#context).images.filter(({ source }) =>
      /\.(?:png|jpe?g|gif)$/iu.test(source),
    );
    if (images.length === 0) this.#context.lost.add("embedded");
    this.#found += images.length;
    this.#line.inlines.push(...images);
  }

  #drawing(node: XmlNode): void {
    const { images, boxes, missing, rule } = readDrawing(node, this.#context);
    if (this.#tries === 0) {
      const isNothing = images.length === 0 && boxes.length === 0 && missing === 0 && !rule;
      this.#context.lost.add("missingImage", missing);
      this.#context.lost.add("drawing", isNothing ? 1 : 0);
    }
    this.#found += images.length + boxes.length + (rule ? 1 : 0);
    this.#line.inlines.push(...images);
    this.#line.boxes.push(...boxes);
    this.#line.rule ||= rule;
  }

  /** The first of the choices of which something comes, else what is to be taken in their place (part 3, 10.2). */
  #either(node: XmlNode, read: (choice: XmlNode) => void): void {
    const choices = elements(node).filter(({ name }) => name === "Choice" || name === "Fallback");
    for (const [index, choice] of choices.entries()) {
      const before = this.#found;
      const hasOther = index < choices.length - 1;
      if (hasOther) this.#tries += 1;
      read(choice);
      if (hasOther) this.#tries -= 1;
      if (this.#found > before) return;
    }
  }
}

function isTicked(box: XmlNode): boolean {
  const ticked = child(box, "checked") ?? child(box, "default");
  return ticked !== undefined && isOn(valOf(ticked));
}

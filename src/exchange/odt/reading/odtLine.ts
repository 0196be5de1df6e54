import { Buffer } from "node:buffer";
import { addText } from "../../office/addText";
import { type Inline, PLAIN } from "../../office/block";
import { attribute, child, descendants, elements, textWithin } from "../../office/xmlParts";
import type { XmlNode } from "../../xml/readXml";
import { notePlainText } from "./notePlainText";
import type { OdtContext } from "./odtContext";
import type { TextLook } from "./odtStyles";
import { twips } from "./twips";

/** What stands in a paragraph, and beside it. */
export interface OdtLine {
  readonly inlines: Inline[];
  /** The contents of text boxes that are anchored in it. */
  readonly boxes: XmlNode[];
  readonly bookmarks: string[];
  rule: boolean;
}

/** Elements within a line without text of the document. */
const WITHOUT_TEXT =
  /^(?:note-citation|script|event-listeners|tracked-changes|forms|ruby-text|title|desc|annotation-end)$/u;
const MAX_OPEN_NOTES = 30;
/** Twentieths of a point: a box as low as that is a line across the page. */
const MAX_RULE = 80;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const FROM_RIGHT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}\p{Script=Devanagari}]/u;

/** What holds for the text where the reading stands. */
interface Place {
  readonly look: Omit<TextLook, "languages">;
  readonly languages: TextLook["languages"];
  readonly href: string | null;
}

/** Reads the content of a paragraph or heading. What it does not know it looks into, for text in it is text. */
export class OdtLineReader {
  readonly #context: OdtContext;
  readonly #line: OdtLine = { inlines: [], boxes: [], bookmarks: [], rule: false };

  constructor(context: OdtContext) {
    this.#context = context;
  }

  read(paragraph: XmlNode, languages: TextLook["languages"]): OdtLine {
    this.#walkAll(paragraph, { look: {}, languages, href: null });
    return this.#line;
  }

  #walkAll(node: XmlNode, place: Place): void {
    for (const inner of node.children) {
      if (typeof inner === "string") this.#text(inner.replace(/[ \t\r\n]+/gu, " "), place);
      else this.#walk(inner, place);
    }
  }

  #walk(node: XmlNode, place: Place): void {
    const { lost, openNotes, threads } = this.#context;
    const { inlines, bookmarks } = this.#line;
    switch (node.name) {
      case "span":
        this.#span(node, place);
        return;
      case "a":
        this.#walkAll(node, { ...place, href: attribute(node, "href") ?? place.href });
        return;
      case "s":
        this.#text(" ", place);
        return;
      case "tab":
        this.#text("\t", place);
        return;
      case "line-break":
        inlines.push({ kind: "break" });
        return;
      case "note":
        this.#footnote(node);
        return;
      case "annotation":
        this.#annotation(node, threads.get(node));
        return;
      case "annotation-end":
        openNotes.delete(attribute(node, "name") ?? "");
        return;
      case "bookmark":
      case "bookmark-start":
        bookmarks.push(attribute(node, "name") ?? "");
        return;
      case "frame":
        this.#frame(node);
        return;
      case "hidden-text":
        lost.add("hidden");
        return;
      case "placeholder":
        lost.add("placeholder");
        return;
      case "line":
        this.#line.rule = true;
        return;
      case "rect":
        if (twips(attribute(node, "height")) <= MAX_RULE && textWithin(node).trim() === "") this.#line.rule = true;
        else this.#shape(node);
        return;
      case "custom-shape":
      case "g":
        this.#shape(node);
        return;
      default:
        if (!WITHOUT_TEXT.test(node.name)) this.#walkAll(node, place);
    }
  }

  #span(node: XmlNode, place: Place): void {
    const { languages, ...look } = this.#context.styles.text(attribute(node, "style-name"));
    if (look.hidden) {
      if (textWithin(node).trim() !== "") this.#context.lost.add("hidden");
      return;
    }
    this.#walkAll(node, {
      ...place,
      look: { ...place.look, ...look },
      languages: [
        languages[0] ?? place.languages[0],
        languages[1] ?? place.languages[1],
        languages[2] ?? place.languages[2],
      ],
    });
  }

  #text(text: string, { look, languages, href }: Place): void {
    if (text === "") return;
    const language = languages[EAST_ASIAN.test(text) ? 1 : FROM_RIGHT.test(text) ? 2 : 0];
    const tally = this.#context.languages;
    if (language !== undefined && text.trim() !== "") tally.set(language, (tally.get(language) ?? 0) + text.length);
    const { hidden: _, ...style } = look;
    const notes = [...new Set(this.#context.openNotes.values())];
    addText(this.#line.inlines, {
      kind: "text",
      text,
      style: { ...PLAIN, ...style },
      href: href === "" ? null : href,
      notes,
    });
  }

  #footnote(node: XmlNode): void {
    const body = child(node, "note-body");
    const text = body ? notePlainText(body) : "";
    if (text === "") return;
    this.#context.lost.add("footnote");
    const label = attribute(node, "note-class") === "endnote" ? "Endnote" : "Footnote";
    const note = this.#context.notes.add({ remarks: [{ by: "", at: null, text: `${label}: ${text}` }] });
    this.#line.inlines.push({ kind: "point", note });
  }

  /** With a name it is about the words until its end, without one about the place where it stands. */
  #annotation(node: XmlNode, note: string | undefined): void {
    if (note === undefined) return;
    const name = attribute(node, "name");
    const { openNotes } = this.#context;
    if (name === undefined || openNotes.size >= MAX_OPEN_NOTES) this.#line.inlines.push({ kind: "point", note });
    else openNotes.set(name, note);
  }

  #frame(frame: XmlNode): void {
    const { lost, pictureOf } = this.#context;
    const box = child(frame, "text-box");
    if (box) {
      this.#line.boxes.push(box);
      return;
    }
    const object = child(frame, "object") ?? child(frame, "object-ole");
    const formula = object && this.#formula(object);
    if (formula !== undefined) {
      lost.add("formula");
      this.#text(formula, { look: {}, languages: [undefined, undefined, undefined], href: null });
      return;
    }
    if (object) {
      lost.add("embedded");
      return;
    }
    const described = child(frame, "desc") ?? child(frame, "title");
    const alt = described ? textWithin(described).replace(/\s+/gu, " ").trim() : "";
    // A picture in several forms: the first that is there.
    const images = elements(frame).filter(({ name }) => name === "image");
    if (images.length === 0) return;
    const sources = images.map((image) => this.#embedded(image) ?? pictureOf(attribute(image, "href") ?? ""));
    const source =
      sources.find((found) => found !== undefined && !/\.(?:svg|svm|emf|wmf)$/iu.test(found)) ?? sources.find(Boolean);
    if (source === undefined) lost.add("missingImage");
    else this.#line.inlines.push({ kind: "image", source, alt });
  }

  /** The signs of a formula, which stands in a part of its own or, in a flat file, right here. */
  #formula(object: XmlNode): string | undefined {
    const content = this.#context.objectOf(attribute(object, "href") ?? "") ?? object;
    const math = content.name === "math" ? content : descendants(content, "math")[0];
    if (!math) return undefined;
    const signs = ["mi", "mn", "mo", "mtext"];
    const walk = (node: XmlNode): string =>
      signs.includes(node.name) ? textWithin(node).trim() : elements(node).map(walk).join("");
    return walk(math);
  }

  /** In a flat file the picture itself stands in its element. */
  #embedded(image: XmlNode): string | undefined {
    const data = child(image, "binary-data");
    if (!data) return undefined;
    const { files } = this.#context;
    const path = `binary ${files.size}`;
    files.set(path, new Uint8Array(Buffer.from(textWithin(data), "base64")));
    return path;
  }

  /** A drawing with words is a text box. */
  #shape(node: XmlNode): void {
    const frames = descendants(node, "frame");
    for (const frame of frames) this.#frame(frame);
    if (frames.length > 0) return;
    if (textWithin(node).trim() === "") this.#context.lost.add("drawing");
    else this.#line.boxes.push(node);
  }
}

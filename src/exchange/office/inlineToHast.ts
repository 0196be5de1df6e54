import type { Element, ElementContent } from "hast";
import { element, text } from "../html/element";
import type { Inline, TextRun, TextStyle } from "./block";

/** What the inline content of a document leads to: places in it, and pictures beside it. */
export interface Surroundings {
  /** Where "#name" leads, as an address within the article; undefined for nowhere. */
  readonly placeOf: (name: string) => string | undefined;
  readonly pictures: Map<Element, string>;
}

/** Marks of languages without spaces would else cover a whole sentence. */
const MAX_WORD = 40;
const TAGS = ["sup", "sub", "s", "u", "em", "strong"] as const satisfies readonly (keyof TextStyle)[];

/** A line as HTML. Links underline themselves. */
export function inlineToHast(inlines: readonly Inline[], { placeOf, pictures }: Surroundings): ElementContent[] {
  return settlePoints(inlines).map((inline) => {
    if (inline.kind === "text") return textToHast(inline, placeOf);
    return inline.kind === "break" ? element("br") : imageToHast(inline, pictures);
  });
}

function imageToHast({ source, alt }: Inline & { kind: "image" }, pictures: Surroundings["pictures"]): Element {
  if (/^https?:/iu.test(source)) return element("img", { alt, src: source });
  const image = element("img", { alt });
  pictures.set(image, source);
  return image;
}

function textToHast({ text: value, style, href, notes }: TextRun, placeOf: Surroundings["placeOf"]): ElementContent {
  const to = href?.startsWith("#") ? (placeOf(href.slice(1)) ?? href) : href;
  const styled = TAGS.filter((tag) => style[tag] && !(tag === "u" && to !== null)).reduce<ElementContent>(
    (child, tag) => element(tag, {}, [child]),
    text(value),
  );
  const credited = style.credit ? element("cite", {}, [styled]) : styled;
  const linked = to === null ? credited : element("a", { href: to }, [credited]);
  return notes.reduce<ElementContent>((child, id) => element("span", { dataNote: id }, [child]), linked);
}

/** A note at a place without words is about the word before it; at the start of a line about the first one. */
function settlePoints(inlines: readonly Inline[]): Exclude<Inline, { kind: "point" }>[] {
  const settled: Exclude<Inline, { kind: "point" }>[] = [];
  const waiting: string[] = [];
  for (const inline of inlines) {
    if (inline.kind === "point") {
      const at = settled.findLastIndex((before) => before.kind === "text" && before.text.trim() !== "");
      const run = settled[at];
      if (run?.kind === "text") settled.splice(at, 1, ...withNoteAtEnd(run, inline.note));
      else waiting.push(inline.note);
    } else if (inline.kind === "text" && waiting.length > 0 && inline.text.trim() !== "") {
      settled.push(...withNotesAtStart(inline, waiting.splice(0)));
    } else settled.push(inline);
  }
  return settled;
}

function withNoteAtEnd(run: TextRun, note: string): TextRun[] {
  const [, word = "", space = ""] = new RegExp(`(\\S{1,${MAX_WORD}})(\\s*)$`, "u").exec(run.text) ?? [];
  return parts(run, run.text.length - word.length - space.length, word.length, [note]);
}

function withNotesAtStart(run: TextRun, notes: readonly string[]): TextRun[] {
  const [, space = "", word = ""] = new RegExp(`^(\\s*)(\\S{1,${MAX_WORD}})`, "u").exec(run.text) ?? [];
  return parts(run, space.length, word.length, notes);
}

function parts(run: TextRun, start: number, length: number, notes: readonly string[]): TextRun[] {
  const noted = { ...run, text: run.text.slice(start, start + length), notes: [...run.notes, ...notes] };
  const before = { ...run, text: run.text.slice(0, start) };
  const after = { ...run, text: run.text.slice(start + length) };
  return [before, noted, after].filter((part) => part.text !== "");
}

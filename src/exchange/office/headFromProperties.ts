import { readNames } from "../details/byline";
import { type Block, wordsOf } from "./block";
import type { Properties } from "./officeDocument";
import type { Head } from "./takeHead";

/** What programs and templates write for a title or an author when nobody has. */
const NO_TITLE =
  /^(?:untitled|document|microsoft word|normal(?:\.dotm?)?|title|powerpoint|template|unbenannt|sans titre|sin t\u00EDtulo|draft|new document|blank)\b[\s\d-]*$|^microsoft word - |\.(?:docx?|odt|rtf|dotx?|pdf)$/iu;
const NO_AUTHOR =
  /^(?:python-docx|microsoft|office|user|admin|administrator|owner|author|unknown|default|windows|libreoffice|openoffice|google|apache|docx|word|home|test|guest|pandoc|aspose|anonymous)\b/iu;
const MAX_TITLE = 250;
const MAX_AUTHORS = 12;

/** A headline where only the document's properties have one. A first line that says the same is that headline. */
export function headlineFromProperties(head: Head, { title }: Properties): Head {
  const headline = title.replace(/\s+/gu, " ").trim();
  const isNone = headline === "" || headline.length > MAX_TITLE || NO_TITLE.test(headline);
  if (head.headline !== "" || isNone) return head;
  const repeated = head.blocks.slice(0, 2).find((block) => isSaid(block, headline));
  const warnings = repeated
    ? head.warnings
    : [...head.warnings, "The headline was taken from the document’s properties, as the text has none."];
  return { ...head, headline, warnings, blocks: head.blocks.filter((block) => block !== repeated) };
}

/** The names in the property "author". The name of a computer's account is none: a person has two names or more. */
export function bylineFromProperties({ author }: Properties): string[] {
  const people = author.split(/\s*[;|]\s*/u).flatMap((name) => {
    const names = NO_AUTHOR.test(name.trim()) ? [] : (readNames(name.trim(), false)?.names ?? []);
    return names.filter((each) => /\S\s+\S/u.test(each));
  });
  return [...new Set(people)].slice(0, MAX_AUTHORS);
}

function isSaid(block: Block, title: string): boolean {
  return block.kind === "paragraph" && wordsOf(block).toLowerCase() === title.toLowerCase();
}

import { spellings } from "../firewall/spellings";
import type { Written } from "../format";

/**
 * Every string in a JSON value; those of one array also run together, as marks split a name among text nodes. Keys and
 * node types are the format's own words: see `ownWords`.
 */
export function textsOfJson(value: unknown, place = "the article's record"): Written["texts"] {
  const texts: string[] = [];
  collect(value, texts);
  return texts.flatMap((text) => spellings(text).map((spelling) => ({ place, text: spelling })));
}

/** The keys and node types in a JSON value as they stand in its text. */
export function ownWords(value: unknown): string[] {
  const words = new Set<string>();
  const visit = (member: unknown) => {
    if (Array.isArray(member)) for (const item of member) visit(item);
    else if (typeof member === "object" && member !== null) {
      for (const [key, inner] of Object.entries(member)) {
        words.add(isType(key, inner) ? `"type": ${JSON.stringify(inner)}` : `${JSON.stringify(key)}:`);
        visit(inner);
      }
    }
  };
  visit(value);
  return [...words];
}

function collect(value: unknown, texts: string[]): void {
  if (typeof value === "string") texts.push(value);
  else if (Array.isArray(value)) {
    texts.push(value.map(textOf).join(""));
    for (const item of value) collect(item, texts);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) if (!isType(key, member)) collect(member, texts);
  }
}

/** The words of an item of a list: a string, which is no surname of the one after it, or a text node's text. */
function textOf(item: unknown): string {
  if (typeof item === "string") return ` ${item} ; `;
  if (typeof item !== "object" || item === null) return " ";
  return "text" in item && typeof item.text === "string" ? item.text : " ";
}

function isType(key: string, value: unknown): value is string {
  return key === "type" && typeof value === "string" && /^[a-zA-Z]+$/u.test(value);
}

import type { Written } from "../format";

/** Every string and every key in a JSON value; texts of one array also run together, as marks split a name among nodes. */
export function textsOfJson(value: unknown): Written["texts"] {
  const texts: string[] = [];
  collect(value, texts);
  return texts.map((text) => ({ place: "the article's record", text }));
}

function collect(value: unknown, texts: string[]): void {
  if (typeof value === "string") texts.push(value);
  else if (Array.isArray(value)) {
    texts.push(value.map(textOf).join(""));
    for (const item of value) collect(item, texts);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      texts.push(key);
      collect(member, texts);
    }
  }
}

/** The words of an item of a list: a string, or a text node's text. */
function textOf(item: unknown): string {
  if (typeof item === "string") return ` ${item} `;
  if (typeof item !== "object" || item === null) return " ";
  return "text" in item && typeof item.text === "string" ? item.text : " ";
}

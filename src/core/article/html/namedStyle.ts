import type { Element } from "hast";

/** Paragraph styles of Word's that say what a paragraph is (the class in its HTML). */
const HEADINGS = new Map(Object.entries({ MsoTitle: "h2", MsoSubtitle: "h3" }));
const QUOTATIONS = new Set(["MsoQuote", "MsoIntenseQuote"]);

/** The heading that a paragraph is by its style or role, as in Word and Word for the web; undefined when it is none. */
export function headingOf({ tagName, properties }: Element): string | undefined {
  if (tagName !== "p" && tagName !== "div") return undefined;
  if (properties["role"] === "heading") {
    const level = Number(properties["ariaLevel"] ?? 2);
    return `h${Math.min(Math.max(Number.isInteger(level) ? level : 2, 2), 4)}`;
  }
  return tagName === "p" ? named(properties["className"], (name) => HEADINGS.get(name)) : undefined;
}

/** Whether a paragraph is a quotation by its style. */
export function isQuotation({ tagName, properties }: Element): boolean {
  return tagName === "p" && named(properties["className"], (name) => QUOTATIONS.has(name) || undefined) === true;
}

function named<Value>(names: unknown, find: (name: string) => Value | undefined): Value | undefined {
  if (!Array.isArray(names)) return undefined;
  for (const name of names) {
    // Outlook on the web puts "x_" before every class of a message.
    const found = find(String(name).replace(/^(?:x_)+/u, ""));
    if (found !== undefined) return found;
  }
  return undefined;
}

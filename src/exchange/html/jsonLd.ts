import type { Element } from "hast";
import { element, text } from "./element";

/** A thing in the words of schema.org, without its context. */
export interface JsonLd {
  readonly "@type"?: string;
  readonly [property: string]: JsonLdValue | undefined;
}
type JsonLdValue = string | number | JsonLd | readonly (string | JsonLd)[];

export const CONTEXT = "https://schema.org";

/**
 * A thing with the properties that say something, and no other: what nobody has filled in is left out, never written as
 * empty.
 */
export function thing(type: string, properties: JsonLd): JsonLd {
  const said = Object.entries(properties).filter(
    ([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
  );
  return { "@type": type, ...Object.fromEntries(said) };
}

/**
 * A thing as a data block (HTML Standard, section 4.12.1, "The script element"): browsers do not run it, and so a policy
 * against scripts does not touch it. One block a thing, each with its own context, as Google reads the root of a block.
 */
export function jsonLdToHast(data: JsonLd): Element {
  const json = JSON.stringify({ "@context": CONTEXT, ...data });
  return element("script", { type: "application/ld+json" }, [text(escapeForScript(json))]);
}

/** The strings of a data block that are schema.org's own, as they stand in the file. */
export function jsonLdWords(data: JsonLd): string[] {
  const words = new Set([JSON.stringify(CONTEXT)]);
  const visit = (value: JsonLdValue | undefined): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (typeof value === "object") {
      for (const [key, member] of Object.entries(value)) {
        words.add(key === "@type" ? `"@type":${JSON.stringify(member)}` : `${JSON.stringify(key)}:`);
        if (key !== "@type") visit(member);
      }
    }
  };
  visit(data);
  return [...words];
}

/**
 * Text in a script element ends at "</script" and changes its meaning at "<!--", whatever stands in between (HTML Standard,
 * section 4.12.1.3, "Restrictions for contents of script elements"). As \u escapes the same strings are harmless in JSON.
 */
function escapeForScript(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

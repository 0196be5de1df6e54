import type { Options } from "mdast-util-to-markdown";

/**
 * Signs that Markdown leaves to the programs that add to it: in a text that uses them as a writer does, they are escaped, so
 * that it comes back as it was.
 */
export const FOREIGN_SIGNS: NonNullable<Options["unsafe"]> = [
  { character: "%", before: "%" },
  { character: "{", after: "[{%#:./>]" },
  { character: "{", before: "[)\\]]" },
  { character: "=", after: "=" },
  { character: "^", before: "[\\t ]", after: "[\\w-]" },
  { character: "^", atBreak: true, after: "[\\w-]" },
];

/** The same for a text that stands as HTML. */
export function withoutForeignSigns(html: string): string {
  return html.replace(/%(?=%)|\{(?=[{%#:/>])/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

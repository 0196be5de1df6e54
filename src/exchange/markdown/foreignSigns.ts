import type { Options } from "mdast-util-to-markdown";

/** Where they mean nothing, and an address is easier to read as it is. */
const ADDRESS: ("autolink" | "destinationLiteral" | "destinationRaw" | "titleQuote")[] = [
  "autolink",
  "destinationLiteral",
  "destinationRaw",
  "titleQuote",
];

/**
 * Signs that Markdown leaves to the programs that add to it: in a text that uses them as a writer does, they are escaped, so
 * that it comes back as it was.
 */
export const FOREIGN_SIGNS: NonNullable<Options["unsafe"]> = [
  { character: "{", after: "[{%#:./>]", inConstruct: "phrasing" },
  ...[
    { character: "%", before: "%" },
    { character: "{", before: "[)\\]]" },
    { character: "=", after: "=" },
    { character: "^", before: "[\\t ]", after: "[\\w-]" },
    { character: "^", atBreak: true, after: "[\\w-]" },
  ].map((sign) => ({ ...sign, inConstruct: "phrasing" as const, notInConstruct: ADDRESS })),
];

/** The same for a text that stands as HTML. */
export function withoutForeignSigns(html: string): string {
  return html.replace(/%(?=%)|\{(?=[{%#:/>])/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

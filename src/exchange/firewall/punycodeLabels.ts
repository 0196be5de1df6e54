import { domainToUnicode } from "node:url";

const PREFIX = "xn--";
const LABEL = /^[\w-]{1,63}/u;

/** The labels of host names in a text that are in Punycode (RFC 5890, section 2.3.2.1), as the letters that they stand for. */
export function punycodeLabels(text: string): string[] {
  const labels = new Set<string>();
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(PREFIX); at !== -1; at = lower.indexOf(PREFIX, at + PREFIX.length)) {
    labels.add(LABEL.exec(lower.slice(at, at + 63))?.[0] ?? "");
  }
  return [...labels].map((label) => domainToUnicode(label)).filter((label) => label !== "");
}

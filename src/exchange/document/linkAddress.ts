import type { DocumentMark } from "#core/article/document/documentNode";
import { safeHrefOf } from "./attributes";
import { officeLink } from "./officeLink";

/**
 * Where a text leads, as Office programs open it: an address, or "#fragment" for a place in the article. Null without a link,
 * and for one that is left out, which is said.
 */
export function linkAddress(marks: readonly DocumentMark[], warn: (warning: string) => void): string | null {
  const mark = marks.find(({ type }) => type === "link");
  if (!mark) return null;
  const href = safeHrefOf(mark);
  if (href === null) {
    warn("A link with an address that is not safe to follow was left out; its text stays.");
    return null;
  }
  const address = href.startsWith("#") ? href : officeLink(href);
  if (address === null) warn("A link with an address that is not well-formed was left out; its text stays.");
  return address;
}

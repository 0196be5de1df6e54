import { isSafeHref } from "../document/safeHref";
import type { DroppedKind } from "./dropped";
import { withoutTracking } from "./withoutTracking";

/** Where a link of a page leads, when it may stand in copy; or why it may not. */
export type LinkHref = { readonly href: string } | { readonly dropped: DroppedKind };

/**
 * Keeps web, mail and telephone addresses, and references to the page's own headings (`targets`, by the slug of their text).
 * An address relative to the page leads nowhere in an article. What only tracks readers is taken off web addresses.
 */
export function linkHref(attribute: unknown, targets: ReadonlySet<string>): LinkHref | null {
  if (typeof attribute !== "string") return null;
  // Browsers drop tabs and line ends within an address, and white space around it (WHATWG URL).
  const href = attribute.replace(/[\t\n\r]/gu, "").trim();
  if (href === "") return null;
  if (href.startsWith("#")) return targets.has(decoded(href.slice(1))) ? { href } : { dropped: "relative-link" };
  const absolute = href.startsWith("//") ? `https:${href}` : href;
  if (!isSafeHref(absolute)) return { dropped: "unsafe-link" };
  return /^[a-z][a-z0-9+.-]*:/iu.test(absolute) ? { href: withoutTracking(absolute) } : { dropped: "relative-link" };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

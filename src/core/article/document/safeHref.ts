const SAFE_SCHEMES = new Set(["http", "https", "mailto", "tel"]);

/**
 * Whether a link may stand in copy: web, mail and telephone addresses, and references within the page. Everything else
 * (`javascript:`, `data:`, `file:`, …) may not, however it is disguised with white space and control characters, which
 * browsers ignore in a scheme (WHATWG URL, basic URL parser). A backslash counts as a slash there.
 */
export function isSafeHref(href: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const visible = href.replace(/[\u0000-\u0020\u007F-\u00A0\u200B-\u200F\u2028\u2029\uFEFF]/gu, "");
  if (visible === "") return false;
  const scheme = /^([^/?#:]*):/u.exec(visible)?.[1];
  return scheme === undefined ? !/^[\\/]{2}/u.test(visible) : SAFE_SCHEMES.has(scheme.toLowerCase());
}

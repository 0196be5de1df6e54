/** Parameters that name a campaign, a click or a reader, and nothing of the page that is linked to. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|mkt_tok|yclid|_hs(?:enc|mi)|vero_id|wickedid|oly_(?:anon|enc)_id|__twitter_impression|at_(?:medium|campaign|custom\d|link_\w+)|smid|cmpid|ocid|ns_(?:campaign|mchannel|source))$/iu;

/** Services that a link leads through on its way, with the parameter that holds where it leads. */
const DETOURS: readonly { host: RegExp; path: RegExp; parameter: string }[] = [
  { host: /^www\.google\.[a-z.]{2,6}$/u, path: /^\/url$/u, parameter: "q" },
  { host: /^www\.google\.[a-z.]{2,6}$/u, path: /^\/url$/u, parameter: "url" },
  { host: /\.safelinks\.protection\.outlook\.com$/u, path: /^\//u, parameter: "url" },
  { host: /^lm?\.(?:facebook|instagram)\.com$/u, path: /^\/(?:l\.php)?$/u, parameter: "u" },
  { host: /^slack-redir\.net$/u, path: /^\/link$/u, parameter: "url" },
];

/** Detours lead through detours (mail that quotes mail), but not without end. */
const MAX_DETOURS = 4;

/**
 * A web address without what only follows readers about: tracking parameters, and the services of Google Docs, Outlook and
 * others that count a click before they pass it on. Everything else about the address stays as it is written.
 */
export function withoutTracking(href: string): string {
  let address = href;
  for (let detours = 0; detours < MAX_DETOURS; detours += 1) {
    const end = endOfDetour(address);
    if (end === null) break;
    address = end;
  }
  return withoutParameters(address);
}

function endOfDetour(href: string): string | null {
  const [, host = "", path = "", query = ""] = /^https?:\/\/([^/?#]+)(\/[^?#]*)?\?([^#]*)/iu.exec(href) ?? [];
  for (const detour of DETOURS) {
    if (!detour.host.test(host.toLowerCase()) || !detour.path.test(path || "/")) continue;
    const value = query.split("&").find((pair) => pair.startsWith(`${detour.parameter}=`));
    const end = value === undefined ? null : decoded(value.slice(detour.parameter.length + 1));
    if (end !== null && /^https?:\/\/[^/]/iu.test(end)) return end;
  }
  return null;
}

function withoutParameters(href: string): string {
  const [, before = "", query, fragment = ""] = /^(https?:[^?#]*)\?([^#]*)(#.*)?$/iu.exec(href) ?? [];
  if (query === undefined) return href;
  const pairs = query.split(/&(?:amp;)?/u);
  const kept = pairs.filter((pair) => !TRACKING.test(pair.split("=", 1)[0] ?? ""));
  if (kept.length === pairs.length) return href;
  return `${before}${kept.length > 0 ? `?${kept.join("&")}` : ""}${fragment}`;
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value.replace(/\+/gu, " "));
  } catch {
    return null;
  }
}

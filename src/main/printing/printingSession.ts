import { type Session, session } from "electron";
import { DESK_SCHEME } from "../scheme/deskScheme";

/** Not "persist:": what is printed is forgotten with the process. */
const PARTITION = "print";
const HOST = "print";

/** Pages that wait to be printed, each at an address that nothing outside this session can reach. */
export interface PrintingSession {
  readonly session: Session;
  /** Lays a page out to be loaded, once, from the address that it gives. */
  layOut(html: string): string;
  /** Takes a page away that was not loaded. */
  takeAway(address: string): void;
}

/**
 * A session for printing alone: it knows the pages that were laid out in it, and no network, no permissions, no desk. Pages
 * are handed over at an address, as data addresses of more than two megabytes do not load.
 */
export function printingSession(): PrintingSession {
  const own = session.fromPartition(PARTITION);
  const pages = new Map<string, string>();
  let last = 0;
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !pages.has(url) && !url.startsWith("data:") }));
  own.on("will-download", (event) => event.preventDefault());
  own.protocol.handle(DESK_SCHEME, ({ url }) => {
    const html = pages.get(url);
    pages.delete(url);
    if (html === undefined) return new Response(null, { status: 404 });
    return new Response(html, { headers: { "content-type": "text/html; charset=utf-8" } });
  });
  return {
    session: own,
    layOut(html) {
      last += 1;
      const address = `${DESK_SCHEME}://${HOST}/${last}`;
      pages.set(address, html);
      return address;
    },
    takeAway: (address) => void pages.delete(address),
  };
}

import type { Session } from "electron";
import { parseUrl } from "../app/parseUrl";
import { isDeskUrl } from "../scheme/deskScheme";

/** Writing text or rich text that the person copied. Reading the clipboard without a paste stays refused. */
const ALLOWED_PERMISSION = "clipboard-sanitized-write";

/** Only these reach the window. Blobs and data are bytes that it already has. */
const LOCAL_PROTOCOLS = new Set(["blob:", "data:", "devtools:"]);

/** Nobody listens on port 9 (discard), so that Chromium's own fetch of dictionaries fails here and not at Google's. */
const NO_DICTIONARIES = "http://127.0.0.1:9/";

/**
 * Shuts what a page of the web could ask of the system, and the network altogether.
 *
 * @param dictionaries Where a newsroom keeps spelling dictionaries for Windows and Linux, ending in a slash; see
 *   docs/adr/0008-spelling-without-calling-out.md.
 */
export function setUpSession(session: Session, dictionaries: string | undefined): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(permission === ALLOWED_PERMISSION && isDeskUrl(details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => {
    return permission === ALLOWED_PERMISSION && isDeskUrl(origin);
  });
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isLocal(details.url) }));
  // The screen saves through the bridge. A download that starts all the same would write without asking where.
  session.on("will-download", (event) => event.preventDefault());
  session.setSpellCheckerDictionaryDownloadURL(dictionaries ?? NO_DICTIONARIES);
}

function isLocal(address: string): boolean {
  return isDeskUrl(address) || LOCAL_PROTOCOLS.has(parseUrl(address)?.protocol ?? "");
}

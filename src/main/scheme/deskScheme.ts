import { protocol } from "electron";
import { parseUrl } from "../app/parseUrl";

export const DESK_SCHEME = "stet";
const DESK_HOST = "desk";

/** Where the window lives: an origin of Stet's own, which nothing outside the app can reach or imitate. */
export const DESK_URL = `${DESK_SCHEME}://${DESK_HOST}/`;

/** Whether an address belongs to Stet's own window. */
export function isDeskUrl(address: string): boolean {
  // Not `origin`: outside Chromium it is "null" for a scheme that the URL standard does not list.
  const url = parseUrl(address);
  return url?.protocol === `${DESK_SCHEME}:` && url.host === DESK_HOST;
}

/**
 * Makes the scheme behave like https for the window: an origin, fetch, streams (the event stream needs them) and compiled
 * code kept between starts. Nothing may be fetched from it across origins. Must run before the app is ready.
 */
export function setUpDeskScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: DESK_SCHEME,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        stream: true,
        codeCache: true,
        corsEnabled: false,
        bypassCSP: false,
        allowServiceWorkers: false,
        allowExtensions: false,
      },
    },
  ]);
}

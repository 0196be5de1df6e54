import { lookup as systemLookup } from "node:dns";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./isPublicAddress";

/** What a server answers to one request: a way on, or its body as it comes. */
export interface Got {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: IncomingMessage;
}

/** Asks for an address once. Redirects are the caller's to follow. */
export type GetOnce = (url: URL, signal: AbortSignal) => Promise<Got>;

/** Thrown where an address leads into this machine or the network around it. */
export class NotPublicError extends Error {}

/**
 * Requests that go to public addresses alone. The check is made on the very address that the connection is opened to, so that
 * a name which means another one a moment later gets nowhere. No cookies, no referrer, nothing kept between requests.
 *
 * @param allows for tests, which have a server on this machine
 */
export function publicGet(allows: (address: string) => boolean = isPublicAddress): GetOnce {
  const lookup: LookupFunction = (host, options, callback) => {
    systemLookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const [first] = addresses;
      if (!first || !addresses.every(({ address }) => allows(address))) return callback(new NotPublicError(), []);
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
  return (url, signal) =>
    new Promise((resolve, reject) => {
      // An address in numbers is not looked up, and so is looked at here.
      const host = url.hostname.replace(/^\[|\]$/gu, "");
      if (isIP(host) !== 0 && !allows(host)) return reject(new NotPublicError());
      const request = url.protocol === "https:" ? httpsRequest : httpRequest;
      const headers = { Accept: "image/avif,image/webp,image/png,image/jpeg,image/gif", "Accept-Encoding": "identity" };
      request(url, { lookup, signal, headers, agent: false }, (body) => {
        resolve({ status: body.statusCode ?? 0, location: body.headers.location, body });
      })
        .on("error", reject)
        .end();
    });
}

import type { IncomingMessage } from "node:http";

/** What the walls look at: the request as it stood on the wire, before anything has tidied it. */
export interface RequestFacts {
  readonly method: string;
  /** The target of the request line: a path and a query, for every request that we answer. */
  readonly target: string;
  /** Every Host header there is. Node keeps the first of several; a wall wants to see that there were two. */
  readonly hosts: readonly string[];
  readonly origin: string | undefined;
  /** Fetch Metadata, https://www.w3.org/TR/fetch-metadata/. Absent from clients that are not browsers. */
  readonly fetchSite: string | undefined;
  readonly fetchMode: string | undefined;
  readonly fetchDest: string | undefined;
  readonly authorization: string | undefined;
  readonly cookie: string | undefined;
}

export function readFacts(incoming: IncomingMessage): RequestFacts {
  const { headers, rawHeaders } = incoming;
  const single = (name: string) => {
    const value = headers[name];
    return typeof value === "string" ? value : value?.join(", ");
  };
  return {
    method: incoming.method ?? "",
    target: incoming.url ?? "",
    hosts: rawHeaders.filter((_, position) => rawHeaders[position - 1]?.toLowerCase() === "host" && position % 2 === 1),
    origin: single("origin"),
    fetchSite: single("sec-fetch-site"),
    fetchMode: single("sec-fetch-mode"),
    fetchDest: single("sec-fetch-dest"),
    authorization: single("authorization"),
    cookie: single("cookie"),
  };
}

/** The path of a request target, as it was sent. */
export function rawPath(target: string): string {
  const end = target.search(/[?#]/);
  return end === -1 ? target : target.slice(0, end);
}

/** Whether the request only reads, by RFC 9110, section 9.2.1. OPTIONS is not among them: we answer no preflight. */
export function isReading(method: string): boolean {
  return method === "GET" || method === "HEAD";
}

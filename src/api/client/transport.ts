import { WINDOW_HEADER } from "../contracts/events";
import type { Answer } from "./client";
import { CANCELLED, readProblem, UNREACHABLE } from "./problems";

export interface ClientOptions {
  /** Scheme and host without a trailing slash; empty in a page that the host itself has served. */
  readonly baseUrl: string;
  /** `globalThis.fetch`, or `app.fetch` to talk to the handler without a network. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** The id this window gives itself: it comes back as the `origin` of the events that its changes cause. */
  readonly windowId?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends what somebody wants to watch being sent: no fetch tells how far it is. Without it, fetch does. */
  readonly upload?: (upload: Upload) => Promise<Response>;
}

/** A request whose sending is watched. */
export interface Upload {
  readonly url: string;
  readonly init: RequestInit & { readonly method: string; readonly headers: Headers };
  /** Told now and then how much has been sent, in bytes. */
  readonly onProgress: (sent: number) => void;
}

export interface Call {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly json?: unknown;
  readonly bytes?: Uint8Array | Blob;
  /** Of `bytes`, where that is told. */
  readonly contentType?: string;
  /** The version that a change started from. */
  readonly baseVersion?: number;
  readonly keepalive?: boolean;
  /** Calls it off. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (sent: number) => void;
  /** A status beside the successful ones whose body is more than a problem. */
  readonly alsoExpect?: number;
}

/** An answer that arrived whole. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** Sends a call. Every failure comes back as a typed answer, never as an exception. */
export type Send = (call: Call) => Promise<Answer<Reply>>;

export function createTransport(options: ClientOptions): Send {
  // Called without a receiver: a browser's own fetch refuses any other than the window.
  const { fetch, upload } = options;
  return async (call) => {
    let reply: Reply;
    try {
      const { url, init } = requestFor(call, options);
      const { onProgress } = call;
      const response = await (upload && onProgress ? upload({ url, init, onProgress }) : fetch(new Request(url, init)));
      const { status, headers } = response;
      reply = { status, headers, bytes: new Uint8Array(await response.arrayBuffer()) };
    } catch {
      return { ok: false, status: 0, problem: call.signal?.aborted ? CANCELLED : UNREACHABLE };
    }
    const { status } = reply;
    if ((status >= 200 && status < 300) || status === call.alsoExpect) return { ok: true, value: reply };
    return { ok: false, status, problem: readProblem(reply) };
  };
}

function requestFor(call: Call, options: ClientOptions): Pick<Upload, "url" | "init"> {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(call.query ?? {})) if (value !== undefined) query.set(key, value);
  const search = query.size > 0 ? `?${query}` : "";
  const headers = new Headers(options.headers);
  if (options.windowId !== undefined) headers.set(WINDOW_HEADER, options.windowId);
  if (call.baseVersion !== undefined) headers.set("If-Match", `"${call.baseVersion}"`);
  const init: Upload["init"] = { method: call.method, headers };
  if (call.keepalive) init.keepalive = true;
  if (call.signal) init.signal = call.signal;
  if (call.json !== undefined) {
    headers.set("Content-Type", "application/json");
    init.body = JSON.stringify(call.json);
  } else if (call.bytes) {
    headers.set("Content-Type", call.contentType ?? "application/octet-stream");
    // Fetch takes no shared memory, and nobody shares a file's bytes.
    init.body = call.bytes as Uint8Array<ArrayBuffer> | Blob;
  }
  return { url: `${options.baseUrl}${call.path}${search}`, init };
}

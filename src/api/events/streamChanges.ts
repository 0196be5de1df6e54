import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import { CHANGE_EVENT, HELLO_EVENT, type Hello } from "../contracts/events";
import type { ApiContext } from "../http/context";
import { Outbox } from "./outbox";

/** Proxies and sleepy sockets give up after 30 s or more of silence. */
const HEARTBEAT_MS = 20_000;
/** How soon a browser tries again after a lost connection. */
const RETRY_MS = 1_000;

/**
 * The desk's changes as server-sent events (HTML, section 9.2), until the client goes away, falls too far behind or the
 * app closes. There is no replay: who comes back fetches everything anew.
 */
export function streamChanges(c: Context, api: ApiContext): Response {
  const { desk, version, closing, report } = api;
  // A HEAD request is answered from here too, and nobody would ever end its stream.
  if (c.req.method === "HEAD") return c.body(null, 200, { "Content-Type": "text/event-stream" });
  const { signal } = c.req.raw;
  return streamSSE(
    c,
    async (stream) => {
      const abort = () => stream.abort();
      const outbox = new Outbox();
      const hello: Hello = { desk: desk.file().id, version };
      outbox.put(frame(HELLO_EVENT, hello, `retry: ${RETRY_MS}\n`));
      const unsubscribe = desk.subscribe((event) => {
        if (!outbox.put(frame(CHANGE_EVENT, event))) abort();
      });
      const heartbeat = setInterval(() => outbox.isEmpty && outbox.put(": still here\n\n"), HEARTBEAT_MS);
      stream.onAbort(() => outbox.close());
      for (const ending of [closing, signal]) ending.addEventListener("abort", abort);
      if (signal.aborted) abort();
      try {
        for await (const text of outbox) await stream.write(text);
      } finally {
        clearInterval(heartbeat);
        unsubscribe();
        for (const ending of [closing, signal]) ending.removeEventListener("abort", abort);
      }
    },
    async (error, stream) => {
      report(error);
      // Hono would send the exception's message to the client.
      stream.abort();
    },
  );
}

function frame(event: string, data: unknown, fields = ""): string {
  return `event: ${event}\n${fields}data: ${JSON.stringify(data)}\n\n`;
}

import { Buffer } from "node:buffer";
import type { Readable, Writable } from "node:stream";
import { z } from "zod";

/** Commands to a browser, and their answers. */
export interface DevtoolsPipe {
  /** Resolves with the answer; rejects when the browser refuses the command or is gone. `session` names a page. */
  send(method: string, params: object, session?: string): Promise<unknown>;
}

const messageSchema = z.object({
  id: z.int().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

const END = 0;

/**
 * Chromium's DevTools protocol over `--remote-debugging-pipe`: JSON messages that end with a zero byte, in over its file
 * descriptor 3 and out over 4. Unlike a debugging port, nobody else on the machine can take part in it.
 * https://chromedevtools.github.io/devtools-protocol/
 */
export function devtoolsPipe(into: Writable, outOf: Readable): DevtoolsPipe {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let gone = false;
  let pieces: Buffer[] = [];

  const answer = (text: string) => {
    const { id, result, error } = messageSchema.parse(JSON.parse(text));
    const asked = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || !asked) return;
    waiting.delete(id);
    if (error) asked.reject(new Error(error.message));
    else asked.resolve(result);
  };
  const end = () => {
    gone = true;
    for (const { reject } of waiting.values()) reject(new Error("The browser has ended."));
    waiting.clear();
  };

  outOf.on("data", (data: Buffer) => {
    let rest = data;
    for (let at = rest.indexOf(END); at !== -1; at = rest.indexOf(END)) {
      const text = Buffer.concat([...pieces, rest.subarray(0, at)]).toString("utf8");
      pieces = [];
      rest = rest.subarray(at + 1);
      try {
        answer(text);
      } catch {
        // What does not speak the protocol is no browser that we could use.
        end();
      }
    }
    if (rest.length > 0) pieces.push(rest);
  });
  for (const stream of [into, outOf]) for (const event of ["close", "error", "end"]) stream.on(event, end);

  return {
    send(method, params, session) {
      if (gone) return Promise.reject(new Error("The browser has ended."));
      last += 1;
      const id = last;
      const message = { id, method, params, ...(session === undefined ? {} : { sessionId: session }) };
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        into.write(`${JSON.stringify(message)}\0`);
      });
    },
  };
}

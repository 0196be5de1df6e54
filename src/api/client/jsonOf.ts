import type { Reply } from "./transport";

/** The body of an answer as JSON, or undefined when it is none. */
export function jsonOf(reply: Reply): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(reply.bytes));
  } catch {
    return undefined;
  }
}

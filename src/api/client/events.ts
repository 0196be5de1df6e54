import { type DeskEvent, deskEventSchema } from "#core/events/deskEvent";
import { CHANGE_EVENT, HELLO_EVENT } from "../contracts/events";

/**
 * How the stream stands. From `connected` on nothing is missed; on `reconnected` anything may have been missed before:
 * fetch everything anew. `lost` ends by itself.
 */
export type StreamState = "connected" | "reconnected" | "lost";

/** The part of an EventSource that is used here. */
export interface EventStream {
  readonly readyState: number;
  addEventListener(type: string, listener: (event: MessageEvent<string>) => void): void;
  close(): void;
}

/** An EventSource that has given up (HTML, section 9.2.3): the answer was not a stream. */
const GAVE_UP = 2;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Tells of every change of the desk until the function that it returns is called. It comes back by itself after a lost
 * connection, also where an EventSource would give up.
 */
export function subscribeToDesk(
  baseUrl: string,
  onEvent: (event: DeskEvent) => void,
  onState: (state: StreamState) => void,
  open: (url: string) => EventStream = (url) => new EventSource(url),
): () => void {
  let source: EventStream | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT_MS;
  let state: StreamState | "connecting" = "connecting";
  let ended = false;

  const enter = (next: StreamState) => {
    if (ended || (next === "lost" && state === "lost")) return;
    state = next;
    onState(next);
  };

  const connect = () => {
    const opened = open(`${baseUrl}/api/events`);
    source = opened;
    opened.addEventListener(HELLO_EVENT, () => {
      wait = FIRST_WAIT_MS;
      enter(state === "connecting" ? "connected" : "reconnected");
    });
    opened.addEventListener(CHANGE_EVENT, ({ data }) => {
      if (ended) return;
      const event = readEvent(data);
      // A change that this window does not understand is still a change.
      if (event) onEvent(event);
      else enter("reconnected");
    });
    opened.addEventListener("error", () => {
      enter("lost");
      if (ended || opened.readyState !== GAVE_UP) return;
      opened.close();
      retry = setTimeout(connect, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    });
  };

  connect();
  return () => {
    ended = true;
    clearTimeout(retry);
    source?.close();
  };
}

function readEvent(data: string): DeskEvent | undefined {
  try {
    return deskEventSchema.safeParse(JSON.parse(data)).data;
  } catch {
    return undefined;
  }
}

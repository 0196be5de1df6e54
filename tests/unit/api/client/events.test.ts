import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type EventStream, type StreamState, subscribeToDesk } from "#api/client/events";
import type { DeskEvent } from "#core/events/deskEvent";

type Listener = (event: MessageEvent<string>) => void;

/** An EventSource that a test drives. */
class FakeStream implements EventStream {
  readyState = 0;
  closed = false;
  readonly #listeners = new Map<string, Listener>();

  constructor(readonly url: string) {}

  addEventListener(type: string, listener: Listener): void {
    this.#listeners.set(type, listener);
  }

  close(): void {
    this.closed = true;
  }

  send(type: string, data: unknown = ""): void {
    this.#listeners.get(type)?.({
      data: typeof data === "string" ? data : JSON.stringify(data),
    } as MessageEvent<string>);
  }
}

function subscribe() {
  const streams: FakeStream[] = [];
  const events: DeskEvent[] = [];
  const states: StreamState[] = [];
  const end = subscribeToDesk(
    "",
    (event) => events.push(event),
    (state) => states.push(state),
    (url) => {
      const stream = new FakeStream(url);
      streams.push(stream);
      return stream;
    },
  );
  const stream = (position: number): FakeStream => {
    const found = streams[position];
    if (!found) throw new Error(`No stream number ${position}`);
    return found;
  };
  return { streams, stream, events, states, end };
}

const CHANGE: DeskEvent = { type: "sources-changed", origin: null };

describe("subscribeToDesk", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("tells of the connection, then of every change", () => {
    const { stream, events, states } = subscribe();
    stream(0).send("hello");
    stream(0).send("change", CHANGE);
    expect(stream(0).url).toBe("/api/events");
    expect(states).toEqual(["connected"]);
    expect(events).toEqual([CHANGE]);
  });

  it("asks for everything anew after a lost connection that the browser mends itself", () => {
    const { streams, stream, states } = subscribe();
    stream(0).send("hello");
    stream(0).send("error");
    stream(0).send("error");
    stream(0).send("hello");
    expect(states).toEqual(["connected", "lost", "reconnected"]);
    expect(streams).toHaveLength(1);
  });

  it("comes back where an EventSource gives up, waiting longer each time", () => {
    const { streams, stream, states } = subscribe();
    for (const wait of [1_000, 2_000, 4_000]) {
      const last = stream(streams.length - 1);
      last.readyState = 2;
      last.send("error");
      expect(last.closed).toBe(true);
      const count = streams.length;
      vi.advanceTimersByTime(wait - 1);
      expect(streams).toHaveLength(count);
      vi.advanceTimersByTime(1);
      expect(streams).toHaveLength(count + 1);
    }
    stream(3).send("hello");
    expect(states).toEqual(["lost", "reconnected"]);
  });

  it.each(["not JSON", { type: "from-a-newer-stet" }])("asks for everything anew on %j", (data) => {
    const { stream, events, states } = subscribe();
    stream(0).send("hello");
    stream(0).send("change", data);
    expect(events).toEqual([]);
    expect(states).toEqual(["connected", "reconnected"]);
  });

  it("is silent once it has been ended", () => {
    const { streams, stream, events, states, end } = subscribe();
    stream(0).readyState = 2;
    stream(0).send("error");
    end();
    vi.advanceTimersByTime(60_000);
    stream(0).send("hello");
    stream(0).send("change", CHANGE);
    expect(streams).toHaveLength(1);
    expect(stream(0).closed).toBe(true);
    expect([events, states]).toEqual([[], ["lost"]]);
  });
});

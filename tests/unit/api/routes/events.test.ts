import { afterEach, describe, expect, it, vi } from "vitest";
import { helloSchema } from "#api/contracts/events";
import { deskEventSchema } from "#core/events/deskEvent";
import { type ApiUnderTest, problemOf, startApi, succeeded } from "../../../support/apiUnderTest";

/** Reads a stream of server-sent events block by block. */
function readBlocks(response: Response) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) throw new Error("The answer has no body");
  let text = "";
  const block = async (): Promise<string | undefined> => {
    while (!text.includes("\n\n")) {
      const { done, value } = await reader.read();
      if (done) return undefined;
      text += value;
    }
    const end = text.indexOf("\n\n");
    const found = text.slice(0, end);
    text = text.slice(end + 2);
    return found;
  };
  const data = async (event: string): Promise<unknown> => {
    const lines = (await block())?.split("\n") ?? [];
    expect(lines[0]).toBe(`event: ${event}`);
    return JSON.parse(lines.find((line) => line.startsWith("data: "))?.slice("data: ".length) ?? "null");
  };
  return { block, data, cancel: () => reader.cancel() };
}

async function listen(api: ApiUnderTest, options: { signal?: AbortSignal } = {}) {
  const response = await api.ask("GET", "/api/events", options);
  expect(response.headers.get("Content-Type")).toBe("text/event-stream");
  const stream = readBlocks(response);
  return { ...stream, hello: helloSchema.parse(await stream.data("hello")) };
}

/** Counts the desk's listeners. */
function countListeners({ desk }: ApiUnderTest): () => number {
  let listeners = 0;
  const subscribe = desk.subscribe.bind(desk);
  vi.spyOn(desk, "subscribe").mockImplementation((listener) => {
    listeners += 1;
    const end = subscribe(listener);
    return () => {
      listeners -= 1;
      end();
    };
  });
  return () => listeners;
}

describe("GET /api/events", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("says first which desk it is, and how soon to come back", async () => {
    const api = await startApi();
    const stream = readBlocks(await api.ask("GET", "/api/events"));
    const hello = await stream.block();
    expect(hello).toContain("retry: 1000");
    expect(hello).toContain(api.desk.file().id);
  });

  it("tells every reader of a save, with the window that made it", async () => {
    const api = await startApi({ windowId: "window-1" });
    const readers = [await listen(api), await listen(api)];
    const { id } = succeeded(await api.client.articles.create({ headline: "Ferry returns" }));
    for (const reader of readers) {
      expect(deskEventSchema.parse(await reader.data("change"))).toMatchObject({
        type: "article-saved",
        origin: "window-1",
        summary: { id, headline: "Ferry returns", version: 1 },
      });
    }
  });

  it("takes a window's id only when it is one", async () => {
    const api = await startApi();
    const { data } = await listen(api);
    await api.ask("POST", "/api/articles", { json: {}, headers: { "Stet-Window": "two words" } });
    expect(await data("change")).toMatchObject({ type: "article-saved", origin: null });
  });

  it("tells of the trash, the sources and the desk as well", async () => {
    const api = await startApi();
    const { id } = succeeded(await api.client.articles.create({ headline: "Ferry" }));
    const { data } = await listen(api);
    await api.client.articles.trash(id);
    await api.client.trash.restore(id);
    await api.client.desk.setProfile({ name: "Ada Quill", initials: "AQ" });
    expect(await data("change")).toMatchObject({ type: "article-trashed", id });
    expect(await data("change")).toMatchObject({ type: "article-restored", summary: { id } });
    expect(await data("change")).toMatchObject({ type: "desk-changed" });
  });

  it("keeps a silent line open with a comment every 20 seconds", async () => {
    const api = await startApi();
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const { block } = await listen(api);
    vi.advanceTimersByTime(20_000);
    expect(await block()).toMatch(/^:/);
  });

  it("forgets a reader who goes away", async () => {
    const api = await startApi();
    const listeners = countListeners(api);
    const leaving = new AbortController();
    const readers = [await listen(api), await listen(api, { signal: leaving.signal })];
    expect(listeners()).toBe(2);
    await readers[0]?.cancel();
    await vi.waitFor(() => expect(listeners()).toBe(1));
    leaving.abort();
    await vi.waitFor(() => expect(listeners()).toBe(0));
  });

  it("lets go of a reader who does not read, without holding up anybody", async () => {
    const api = await startApi();
    const listeners = countListeners(api);
    await api.ask("GET", "/api/events");
    const tell = vi.mocked(api.desk.subscribe).mock.calls[0]?.[0];
    for (let count = 0; count < 1_100; count += 1) tell?.({ type: "sources-changed", origin: null });
    await vi.waitFor(() => expect(listeners()).toBe(0));
  });

  it("ends every stream when the app closes, and opens no more", async () => {
    const api = await startApi();
    const listeners = countListeners(api);
    const { block } = await listen(api);
    api.app.close();
    expect(await block()).toBeUndefined();
    await vi.waitFor(() => expect(listeners()).toBe(0));
    expect(await problemOf(await api.ask("GET", "/api/events"))).toMatchObject({ status: 503, code: "closing" });
    expect((await api.ask("GET", "/api/articles")).status).toBe(200);
  });

  it("serves many windows without a warning of leaks", async () => {
    const api = await startApi();
    const warn = vi.spyOn(process, "emitWarning");
    for (let count = 0; count < 12; count += 1) await listen(api);
    expect(warn).not.toHaveBeenCalled();
  });

  it("opens no stream for HEAD", async () => {
    const api = await startApi();
    const listeners = countListeners(api);
    expect((await api.ask("HEAD", "/api/events")).status).toBe(200);
    expect(listeners()).toBe(0);
  });
});

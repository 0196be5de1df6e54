import { describe, expect, it } from "vitest";
import { aBrowserHost } from "../../support/aBrowserHost";

describe("closing the browser host", () => {
  it("finishes an answer under way before the desk is closed", async () => {
    let arrived: () => void = () => undefined;
    let answer: (response: Response) => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const host = await aBrowserHost(() => {
      arrived();
      return new Promise<Response>((resolve) => {
        answer = resolve;
      });
    });
    const cookie = await host.signIn();
    const reply = host.send("POST", "/api/articles", { cookie, origin: host.address, connection: "keep-alive" }, "{}");
    await asked;
    const closing = host.close();
    expect(host.deskClosed()).toBe(false);
    answer(new Response("saved"));
    expect(await reply).toMatchObject({ status: 200, body: "saved" });
    await closing;
    expect(host.deskClosed()).toBe(true);
    await host.dispose();
  });

  it("does not wait for event streams, which have no end of their own", async () => {
    let cancel: () => void = () => undefined;
    const cancelled = new Promise<void>((resolve) => {
      cancel = resolve;
    });
    const host = await aBrowserHost(async () => {
      const start = (controller: ReadableStreamDefaultController) =>
        controller.enqueue(new TextEncoder().encode("event: hello\ndata: {}\n\n"));
      const stream = new ReadableStream({ start, cancel });
      return new Response(stream, { headers: { "Content-Type": "text/event-stream" } });
    });
    const headers = { Authorization: `Bearer ${host.bearer}` };
    const events = await fetch(`${host.address}/api/events`, { headers });
    const reader = events.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("event: hello\ndata: {}\n\n");
    await host.close();
    expect(host.deskClosed()).toBe(true);
    await cancelled;
    await host.dispose();
  });

  it("accepts nothing any more", async () => {
    const host = await aBrowserHost();
    await host.close();
    await expect(host.send("GET", "/")).rejects.toThrow(/ECONNREFUSED/);
    await host.dispose();
  });

  it("may be asked twice", async () => {
    const host = await aBrowserHost();
    await Promise.all([host.close(), host.close()]);
    expect(host.deskClosed()).toBe(true);
    await host.dispose();
  });
});

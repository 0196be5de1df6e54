import { describe, expect, it } from "vitest";
import { Outbox } from "#api/events/outbox";

describe("Outbox", () => {
  it("gives texts in order, also those put while the reader waits", async () => {
    const outbox = new Outbox();
    const reader = outbox[Symbol.asyncIterator]();
    outbox.put("a");
    outbox.put("b");
    expect((await reader.next()).value).toBe("a");
    expect((await reader.next()).value).toBe("b");
    const waiting = reader.next();
    outbox.put("c");
    expect((await waiting).value).toBe("c");
  });

  it("ends a waiting reader when it is closed", async () => {
    const outbox = new Outbox();
    const waiting = outbox[Symbol.asyncIterator]().next();
    outbox.close();
    expect((await waiting).done).toBe(true);
  });

  it("says when a reader is too far behind", () => {
    const outbox = new Outbox();
    let fitted = 0;
    while (outbox.put("x")) fitted += 1;
    expect(fitted).toBe(1_000);
  });
});

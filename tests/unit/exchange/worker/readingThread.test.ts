import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { READING_LIMITS, readingThread } from "#exchange/worker/readingThread";

const SCRIPT = join(import.meta.dirname, "../../../support/exchangeWorkers/playing.mjs");
/** Enough for a thread to start and to answer, however much else the machine has to do. */
const QUICK = { ...READING_LIMITS, time: 3_000 };
const file = (name: string, size = 4) => ({ name, bytes: new Uint8Array(size), defaultLanguage: "en" });
const done = (text: string) => ({ ok: true, value: { warnings: [text] } });
const refused = (code: string) => ({ ok: false, problem: { code } });

describe("the thread that reads files", () => {
  it("reads one after the other, in the order in which they were given", async () => {
    const read = readingThread(SCRIPT);
    const order: string[] = [];
    const all = ["a", "b", "c"].map(async (name) => {
      const result = await read(file(name));
      order.push(name);
      return result;
    });
    expect(await Promise.all(all)).toMatchObject([done("a: 4"), done("b: 4"), done("c: 4")]);
    expect(order).toEqual(["a", "b", "c"]);
  });

  it("takes the bytes over, and copies a piece of something larger", async () => {
    const read = readingThread(SCRIPT);
    const own = file("own", 1_000);
    expect(await read(own)).toMatchObject(done("own: 1000"));
    expect(own.bytes).toHaveLength(0);
    const around = new Uint8Array(1_000);
    expect(await read({ ...file("piece"), bytes: around.subarray(10, 20) })).toMatchObject(done("piece: 10"));
    expect(around).toHaveLength(1_000);
  });

  it("gives up on a file that takes too long, while everything else goes on, and reads the next", async () => {
    const read = readingThread(SCRIPT, QUICK);
    let given = false;
    const endless = read(file("endless")).then((result) => {
      given = true;
      return result;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(given).toBe(false);
    expect(await endless).toMatchObject(refused("import-too-slow"));
    expect(await read(file("next"))).toMatchObject(done("next: 4"));
  });

  it("refuses a file that takes more memory than there is for one", async () => {
    const read = readingThread(SCRIPT, { ...READING_LIMITS, memory: 16 });
    expect(await read(file("hungry"))).toMatchObject(refused("import-too-large"));
    expect(await read(file("next"))).toMatchObject(done("next: 4"));
  });

  it.each(["crash", "leave"])(
    "survives a thread that ends by itself (%s), and tells nothing of the file",
    async (name) => {
      const read = readingThread(SCRIPT);
      const result = await read(file(name));
      expect(result).toMatchObject(refused("import-failed"));
      expect(JSON.stringify(result)).not.toContain("the words");
      expect(await read(file("next"))).toMatchObject(done("next: 4"));
    },
  );

  it("stops at once when it is told to, and does not begin what was waiting", async () => {
    const read = readingThread(SCRIPT);
    const asked = new AbortController();
    const both = [read(file("endless"), asked.signal), read(file("waiting"), asked.signal)];
    asked.abort();
    expect(await Promise.all(both)).toMatchObject([refused("import-cancelled"), refused("import-cancelled")]);
    expect(await read(file("next"))).toMatchObject(done("next: 4"));
  });

  it("answers at once whoever gives up a file that waits for another one", async () => {
    const read = readingThread(SCRIPT);
    const first = new AbortController();
    const second = new AbortController();
    const endless = read(file("endless"), first.signal);
    const waiting = read(file("waiting"), second.signal);
    second.abort();
    // The one before it is still being read: this would never come to an end otherwise.
    expect(await waiting).toMatchObject(refused("import-cancelled"));
    first.abort();
    expect(await endless).toMatchObject(refused("import-cancelled"));
    expect(await read(file("next"))).toMatchObject(done("next: 4"));
  });

  it("says so where a part of Stet is missing", async () => {
    const read = readingThread("/nowhere/index.js");
    expect(await read(file("a"))).toMatchObject({
      ok: false,
      problem: { code: "part-missing", remedy: expect.stringContaining("Install Stet again") },
    });
  });
});

import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "#core/settings/deskSettings";
import type { PrintPdf } from "#exchange/format";
import type { Departure } from "#exchange/outgo/departure";
import { WRITING_LIMITS, writingThread } from "#exchange/worker/writingThread";
import { anArticle, TEST_TIME } from "../../../support/builders";

const SCRIPT = join(import.meta.dirname, "../../../support/exchangeWorkers/playing.mjs");
const refused = (code: string) => ({ ok: false, problem: { code } });
const done = (text: string) => ({ ok: true, value: { file: { warnings: [text] } } });

function departure(slug: string, images: Departure["images"] = new Map()): Departure {
  return {
    article: anArticle({ slug }),
    context: { sources: {}, settings: DEFAULT_SETTINGS, now: TEST_TIME },
    terms: { draft: true, override: null },
    images,
    format: "html",
    options: [],
  };
}

describe("the thread that writes files", () => {
  it("takes the images over instead of copying them", async () => {
    const bytes = new Uint8Array(1_000);
    const { article } = writingThread(SCRIPT);
    const images = new Map([["a", { bytes, mediaType: "image/png" }]]);
    expect(await article(departure("boats", images), {})).toMatchObject(done("export boats: 1000"));
    expect(bytes).toHaveLength(0);
  });

  it("writes reports as well", async () => {
    const { context, article } = departure("boats");
    const report = writingThread(SCRIPT).report({ context, article, edition: "public", format: "html" });
    expect(await report).toMatchObject({ ok: true, value: { warnings: ["report boats: "] } });
  });

  it("gives up what takes too long, and writes the next", async () => {
    const { article } = writingThread(SCRIPT, { ...WRITING_LIMITS, time: 3_000 });
    expect(await article(departure("endless"), {})).toMatchObject(refused("export-too-slow"));
    expect(await article(departure("next"), {})).toMatchObject(done("export next: "));
  });

  it("refuses what takes more memory than there is for one", async () => {
    const { article } = writingThread(SCRIPT, { ...WRITING_LIMITS, memory: 16 });
    expect(await article(departure("hungry"), {})).toMatchObject(refused("export-too-large"));
    expect(await article(departure("next"), {})).toMatchObject(done("export next: "));
  });

  it.each(["crash", "leave"])(
    "survives a thread that ends by itself (%s), and tells nothing of the text",
    async (slug) => {
      const { article } = writingThread(SCRIPT);
      const result = await article(departure(slug), {});
      expect(result).toMatchObject(refused("export-failed"));
      expect(JSON.stringify(result)).not.toContain("the words");
      expect(await article(departure("next"), {})).toMatchObject(done("export next: "));
    },
  );

  it("stops at once when it is called off, and writes the next", async () => {
    const { article } = writingThread(SCRIPT);
    const asked = new AbortController();
    const endless = article(departure("endless"), { signal: asked.signal });
    asked.abort();
    expect(await endless).toMatchObject(refused("export-cancelled"));
    expect(await article(departure("next"), {})).toMatchObject(done("export next: "));
  });

  it("has the host print, for as long as it takes", async () => {
    const { article } = writingThread(SCRIPT);
    const printPdf: PrintPdf = async ({ html }) => ({ ok: true, value: new TextEncoder().encode(html) });
    expect(await article(departure("print"), { printPdf })).toMatchObject(done("printed: true"));
  });

  it("ends the host's printing when it is called off", async () => {
    const { article } = writingThread(SCRIPT);
    const asked = new AbortController();
    let ended = false;
    const printPdf: PrintPdf = ({ signal }) =>
      new Promise(() => {
        signal?.addEventListener("abort", () => {
          ended = true;
        });
        asked.abort();
      });
    expect(await article(departure("print"), { printPdf, signal: asked.signal })).toMatchObject(
      refused("export-cancelled"),
    );
    expect(ended).toBe(true);
  });

  it("refuses when the host's printer breaks down", async () => {
    const { article } = writingThread(SCRIPT);
    const printPdf: PrintPdf = () => Promise.reject(new Error("the words of the file"));
    expect(await article(departure("print"), { printPdf })).toMatchObject(refused("export-failed"));
    expect(await article(departure("next"), {})).toMatchObject(done("export next: "));
  });

  it("says so where a part of Stet is missing", async () => {
    const { article, report } = writingThread("/nowhere/index.js");
    const asked = departure("boats");
    expect(await article(asked, {})).toMatchObject(refused("part-missing"));
    expect(await report({ ...asked, edition: "public", format: "html" })).toMatchObject(refused("part-missing"));
  });
});

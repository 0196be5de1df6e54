import { describe, expect, it } from "vitest";
import { NO_CORRECTIONS } from "#core/intake/corrections";
import type { GivenFile } from "#renderer/desk/import/givenFile";
import { importWished, type PreviewClient, readPreview, type Wish } from "#renderer/desk/import/previewed";
import { startApi, succeeded } from "../../../../support/apiUnderTest";

const STORY = "# Fog lifts\n\nThe fog lifted over Port Selwick on Monday.\n";
const NEVER = { signal: new AbortController().signal, onImage: () => undefined };
const IMAGES = ["https://cdn.example/a.png", "https://cdn.example/b.png"];

function aFile(text = STORY): File {
  return new File([text], "fog.md", { type: "text/markdown" });
}

function given(source = aFile()): GivenFile {
  return { source, path: source.name };
}

function aWish(token: string, overrides: Partial<Wish> = {}): Wish {
  return { given: given(), token, number: 0, corrections: NO_CORRECTIONS, images: [], ...overrides };
}

describe("reading a file for a preview", () => {
  it("gives what it would come to", async () => {
    const { client } = await startApi();
    expect(await readPreview(client.exchange.previews, given())).toMatchObject({
      ok: true,
      value: { file: "fog.md", articles: [{ headline: "Fog lifts" }] },
    });
  });

  it("says so of a file that has gone in the meantime", async () => {
    const { client } = await startApi();
    const gone = aFile();
    Object.defineProperty(gone, "arrayBuffer", {
      value: () => Promise.reject(new DOMException("gone", "NotFoundError")),
    });
    expect(await readPreview(client.exchange.previews, given(gone))).toMatchObject({
      ok: false,
      problem: { code: "file-unreadable" },
    });
  });
});

describe("bringing in what was previewed", () => {
  it("puts it on the desk as it was wanted", async () => {
    const { client } = await startApi();
    const { token } = succeeded(await client.exchange.previews.make("fog.md", aFile()));
    const corrections = { ...NO_CORRECTIONS, details: { section: "Harbour" } };
    const { result } = await importWished(client.exchange.previews, aWish(token, { corrections }), NEVER);
    expect(succeeded(await client.articles.get(result.id ?? ""))).toMatchObject({
      headline: "Fog lifts",
      section: "Harbour",
    });
  });

  it("reads the file again when its preview is no longer kept", async () => {
    const { client } = await startApi();
    const { result } = await importWished(client.exchange.previews, aWish("0".repeat(32)), NEVER);
    expect(result).toMatchObject({ ok: true, headline: "Fog lifts" });
    expect(succeeded(await client.articles.list())).toHaveLength(1);
  });

  it("tells what the desk has against it, and ends there", async () => {
    const { client } = await startApi();
    const { token } = succeeded(await client.exchange.previews.make("fog.md", aFile()));
    const corrections = { ...NO_CORRECTIONS, roles: { 77: "headline" as const } };
    const { result } = await importWished(client.exchange.previews, aWish(token, { corrections }), NEVER);
    expect(result).toMatchObject({
      file: "fog.md",
      ok: false,
      id: null,
      error: expect.stringContaining("no such line"),
    });
  });
});

describe("images on the web", () => {
  /** A client that has every image but b.png, and notes what it was asked for. */
  function aClient(asked: string[]): PreviewClient {
    const outcome = {
      file: "fog.md",
      ok: true,
      id: "x",
      slug: "x",
      headline: "Fog",
      warnings: [],
      furniture: [],
      error: null,
    };
    const nothing = () => Promise.reject(new Error("Nobody asks for this"));
    return {
      make: nothing,
      article: nothing,
      drop: nothing,
      fetchImages: async (_token, addresses) => {
        asked.push(...addresses);
        const failed = addresses.filter((address) => address.includes("b.png"));
        return {
          ok: true,
          value: { fetched: [], failed: failed.map((address) => ({ address, reason: "The server answers 404." })) },
        };
      },
      confirm: async () => {
        asked.push("import");
        return { ok: true, value: { results: [outcome] } };
      },
    };
  }

  it("are fetched one by one before the article comes in, and those that fail are told", async () => {
    const asked: string[] = [];
    const steps: string[] = [];
    const outcome = await importWished(aClient(asked), aWish("t", { images: IMAGES }), {
      ...NEVER,
      onImage: (done, all) => steps.push(`${done}/${all}`),
    });
    expect(asked).toEqual([...IMAGES, "import"]);
    expect(steps).toEqual(["0/2", "1/2"]);
    expect(outcome).toMatchObject({ result: { ok: true }, missing: ["The server answers 404."] });
  });

  it("are not asked for when nobody has agreed, nor after somebody has stopped", async () => {
    const asked: string[] = [];
    await importWished(aClient(asked), aWish("t"), NEVER);
    const stopped = { ...NEVER, signal: AbortSignal.abort() };
    const { result, missing } = await importWished(aClient(asked), aWish("t", { images: IMAGES }), stopped);
    expect(asked).toEqual(["import", "import"]);
    expect(result.ok).toBe(true);
    expect(missing).toEqual(["Stopped before 2 images of 2 came from the web."]);
  });
});

import { createHash } from "node:crypto";
import { expect, it, vi } from "vitest";
import type { ImportResult } from "#api/contracts/exchange";
import { refuse } from "#core/result";
import { type ApiUnderTest, startApi, succeeded } from "../../../support/apiUnderTest";
import { aBody, aClaim, anArticle, anId, aPieceOfEvidence } from "../../../support/builders";
import { namesIn } from "../../../support/deskFiles";
import { ONE_PIXEL_PNG } from "../../../support/images";

const HASH = createHash("sha256").update(ONE_PIXEL_PNG).digest("hex");
const NO = refuse("article-invalid", "The article was not put on the desk.", "Correct it.");
const SOURCE = anId();

/** A whole article with an image and a source of its own, as another desk has written it. */
function aFile(): Uint8Array {
  const attrs = { sha256: HASH, mediaType: "image/png", alt: "A boat", credit: "A. Q." };
  const claim = aClaim({ evidence: [aPieceOfEvidence({ sourceId: SOURCE })], verdict: "verified" });
  const article = anArticle({ claims: [claim] });
  const included = {
    sources: { [SOURCE]: { id: SOURCE, label: "a senior official", kind: null, role: "", url: "" } },
    attachments: { [HASH]: { mediaType: "image/png", base64: Buffer.from(ONE_PIXEL_PNG).toString("base64") } },
  };
  const body = aBody(...(article.body.content ?? []), { type: "figure", attrs });
  return new TextEncoder().encode(JSON.stringify({ ...article, body, included }));
}

async function importing(api: ApiUnderTest): Promise<ImportResult> {
  return succeeded(await api.client.exchange.import("ferry.stet.json", aFile()));
}

const imagesOf = (api: ApiUnderTest) => namesIn(api.desk.dir, "attachments", HASH.slice(0, 2));

it("leaves no image and no source behind when the desk refuses the article", async () => {
  const api = await startApi();
  const create = vi.spyOn(api.desk.articles, "create").mockResolvedValue(NO);
  expect(await importing(api)).toMatchObject({ ok: false, id: null });
  expect(await imagesOf(api)).toEqual([]);
  expect(succeeded(await api.client.sources.list())).toEqual([]);

  create.mockRestore();
  expect(await importing(api)).toMatchObject({ ok: true });
  expect(await imagesOf(api)).toEqual([HASH]);
  expect(succeeded(await api.client.sources.list())).toHaveLength(1);
});

it("leaves an image alone that was there before", async () => {
  const api = await startApi();
  succeeded(await api.client.attachments.put(ONE_PIXEL_PNG));
  vi.spyOn(api.desk.articles, "create").mockResolvedValue(NO);
  expect(await importing(api)).toMatchObject({ ok: false });
  expect(await imagesOf(api)).toEqual([HASH]);
});

it("leaves an image alone that somebody else has put in meanwhile", async () => {
  const api = await startApi();
  vi.spyOn(api.desk.articles, "create").mockImplementation(async () => {
    succeeded(await api.client.attachments.put(ONE_PIXEL_PNG));
    return NO;
  });
  expect(await importing(api)).toMatchObject({ ok: false });
  expect(await imagesOf(api)).toEqual([HASH]);
});

it("leaves an article its image that is on the disk though the disk says that it failed", async () => {
  const api = await startApi();
  const create = api.desk.articles.create.bind(api.desk.articles);
  vi.spyOn(api.desk.articles, "create").mockImplementation(async (article, actor) => {
    await create(article, actor);
    return refuse("disk-failed", "The disk did not answer as it should.", "Try again.");
  });
  const answer = await api.client.exchange.import("ferry.stet.json", aFile());
  expect(answer).toMatchObject({ ok: false, problem: { code: "disk-failed" } });
  expect(await imagesOf(api)).toEqual([HASH]);
  expect(succeeded(await api.client.sources.list())).toHaveLength(1);
});

it("is told when the disk is full, and takes back the images that were kept before", async () => {
  const api = await startApi();
  const full = refuse("disk-full", "The disk with the desk is full.", "Make room.");
  const page = new TextEncoder().encode('<h1>Ferry</h1><p>It left.</p><img src="a.png"><img src="b.png">');
  const put = api.desk.attachments.put.bind(api.desk.attachments);
  vi.spyOn(api.desk.attachments, "put").mockImplementationOnce(put).mockResolvedValue(full);
  const beside = new Map([
    ["a.png", ONE_PIXEL_PNG],
    ["b.png", Uint8Array.from([...ONE_PIXEL_PNG, 0])],
  ]);
  const answer = await api.client.exchange.import("ferry.html", page, { beside });
  expect(answer).toMatchObject({ ok: false, problem: { code: "disk-full" } });
  expect(await imagesOf(api)).toEqual([]);
  expect(succeeded(await api.client.articles.list())).toEqual([]);
});

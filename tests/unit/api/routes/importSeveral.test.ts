import { beforeEach, expect, it, vi } from "vitest";
import { importResultSchema } from "#api/contracts/exchange";
import { refuse, succeed } from "#core/result";
import type { Imported } from "#exchange/format";
import { importFile } from "#exchange/importFile";
import { type ApiUnderTest, problemOf, startApi, succeeded } from "../../../support/apiUnderTest";
import { aBody, aParagraph } from "../../../support/builders";
import { ONE_PIXEL_PNG } from "../../../support/images";

vi.mock("#exchange/importFile");

const QUAY = "https://cdn.example/quay.png";
const GONE = "https://other.example/gone.png";

function aFigure(alt: string) {
  return { type: "figure", attrs: { sha256: null, mediaType: null, width: null, height: null, alt, credit: "" } };
}

function anImport(headline: string, overrides: Partial<Imported> = {}): Imported {
  const body = aBody(aParagraph("The fog lifted."), aFigure("Quay"), aFigure("Pier"), aFigure("Quay again"));
  return {
    content: { kind: "start", start: { headline, body, from: "site.xml" } },
    attachments: [],
    warnings: [`About ${headline}.`],
    furniture: [],
    remoteImages: [QUAY, GONE],
    remotePlaces: [QUAY, GONE, QUAY],
    ...overrides,
  };
}

beforeEach(() => {
  const more = [anImport("Tide turns"), anImport("Lamp relit")];
  vi.mocked(importFile).mockResolvedValue(succeed(anImport("Fog lifts", { more, format: "A whole site" })));
});

it("a file of several articles brings all of them in, each with its own outcome", async () => {
  const api = await startApi();
  const answer = await api.ask("POST", "/api/import?name=site.xml", { body: "x" });
  const result = importResultSchema.parse(await answer.json());
  expect(result).toMatchObject({ file: "site.xml", ok: true, headline: "Fog lifts", warnings: ["About Fog lifts."] });
  expect(result.others).toMatchObject([
    { file: "site.xml", ok: true, headline: "Tide turns" },
    { file: "site.xml", ok: true, headline: "Lamp relit", warnings: ["About Lamp relit."] },
  ]);
  expect(succeeded(await api.client.articles.list())).toHaveLength(3);
});

it("one of several that the desk does not take leaves the others alone", async () => {
  const api = await startApi();
  const create = api.desk.articles.create.bind(api.desk.articles);
  vi.spyOn(api.desk.articles, "create").mockImplementation(async (article, actor) =>
    article.headline === "Tide turns" ? refuse("body-invalid", "The text is odd.", "Mend it.") : create(article, actor),
  );
  const result = succeeded(await api.client.exchange.import("site.xml", new Uint8Array([1])));
  expect([result, ...result.others].map(({ ok }) => ok)).toEqual([true, false, true]);
  expect(succeeded(await api.client.articles.list())).toHaveLength(2);
});

it("of a previewed file, the articles that somebody chooses come in", async () => {
  const { client } = await startApi();
  const { previews } = client.exchange;
  const { token, format, articles } = succeeded(await previews.make("site.xml", new Uint8Array([1])));
  expect(format).toBe("A whole site");
  expect(articles.map(({ number, headline }) => [number, headline])).toEqual([
    [0, "Fog lifts"],
    [1, "Tide turns"],
    [2, "Lamp relit"],
  ]);
  const { results } = succeeded(
    await previews.confirm(token, { articles: [{ number: 2 }, { number: 0, details: { headline: "Fog" } }] }),
  );
  expect(results.map(({ headline }) => headline)).toEqual(["Lamp relit", "Fog"]);
  expect(succeeded(await client.articles.list())).toHaveLength(2);
});

it("no image is asked for of the web while nobody has agreed", async () => {
  const fetchImage = vi.fn();
  const { client } = await startApi({ fetchImage });
  const { token } = succeeded(await client.exchange.previews.make("site.xml", new Uint8Array([1])));
  succeeded(await client.exchange.previews.article(token, 0));
  succeeded(await client.exchange.previews.confirm(token, { articles: [{ number: 0 }] }));
  succeeded(await client.exchange.import("site.xml", new Uint8Array([1])));
  expect(fetchImage).not.toHaveBeenCalled();
});

it("images that somebody has had fetched stand in their places; the place of one that does not come stays", async () => {
  const fetchImage = vi.fn(async (address: string) =>
    address === QUAY
      ? succeed(new Uint8Array(ONE_PIXEL_PNG))
      : refuse("image-not-fetched", "The image could not be fetched: the server answers 404.", ""),
  );
  const api = await startApi({ fetchImage });
  const { previews } = api.client.exchange;
  const { token } = succeeded(await previews.make("site.xml", new Uint8Array([1])));
  expect(succeeded(await previews.fetchImages(token, [QUAY, GONE]))).toEqual({
    fetched: [QUAY],
    failed: [{ address: GONE, reason: "The image could not be fetched: the server answers 404." }],
  });
  // A second time, what has come is not fetched again.
  succeeded(await previews.fetchImages(token, [QUAY]));
  expect(fetchImage.mock.calls.map(([address]) => address)).toEqual([QUAY, GONE]);
  expect(succeeded(await previews.article(token, 0)).remoteImages).toEqual([GONE]);
  const { results } = succeeded(
    await previews.confirm(token, { articles: [{ number: 0, roles: { 0: "leave-out" } }] }),
  );
  const { body } = succeeded(await api.client.articles.get(results[0]?.id ?? ""));
  const images = (body.content ?? []).map(({ attrs }) => attrs?.["sha256"]);
  expect(images).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/u), null, images[0]]);
  expect((await api.ask("GET", `/api/attachments/${images[0]}`)).status).toBe(200);
});

it("an address that the file does not name is not asked for", async () => {
  const fetchImage = vi.fn();
  const api: ApiUnderTest = await startApi({ fetchImage });
  const { token } = succeeded(await api.client.exchange.previews.make("site.xml", new Uint8Array([1])));
  for (const [addresses, code] of [
    [["http://169.254.169.254/"], "image-unknown"],
    [[], "request-invalid"],
    [Array.from({ length: 21 }, () => QUAY), "request-invalid"],
  ] as const) {
    const answer = await api.ask("POST", `/api/import/previews/${token}/remote-images`, { json: { addresses } });
    expect(await problemOf(answer)).toMatchObject({ status: 422, code });
  }
  expect(fetchImage).not.toHaveBeenCalled();
});

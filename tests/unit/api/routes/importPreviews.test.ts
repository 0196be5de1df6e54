import { describe, expect, it, vi } from "vitest";
import {
  type ArticlePreview,
  articlePreviewSchema,
  type ImportChoice,
  type ImportPreview,
  importPreviewSchema,
} from "#api/contracts/importPreviews";
import { textBlocks } from "#core/article/document/plainText";
import { type ApiUnderTest, problemOf, startApi, succeeded } from "../../../support/apiUnderTest";
import { aClaim, anArticle } from "../../../support/builders";
import { ONE_PIXEL_PNG } from "../../../support/images";

const PICTURE = `data:image/png;base64,${Buffer.from(ONE_PIXEL_PNG).toString("base64")}`;
const PAGE = `<!doctype html><html lang="en"><head><title>Ferry returns</title></head><body><article><h1>Ferry returns</h1>
<p>Harbour news</p><p>By Ada Quill</p><h2>At noon</h2><p>The old ferry came back to Port Selwick on Monday, with
<a href="https://ferries.example/">nobody</a> aboard.</p><ul><li>One</li><li>Two</li></ul>
<figure><img src="${PICTURE}" alt="The quay"><figcaption>The quay at noon</figcaption></figure>
<script>alert(1)</script></article></body></html>`;

async function preview(api: ApiUnderTest, name: string, body: BodyInit): Promise<ImportPreview> {
  const response = await api.ask("POST", `/api/import/previews?name=${encodeURIComponent(name)}`, { body });
  expect(response.status).toBe(201);
  return importPreviewSchema.parse(await response.json());
}

async function look(api: ApiUnderTest, token: string, number = 0): Promise<ArticlePreview> {
  const response = await api.ask("GET", `/api/import/previews/${token}/articles/${number}`);
  return articlePreviewSchema.parse(await response.json());
}

describe("a preview of an import", () => {
  it("says what would come in, and puts nothing on the desk", async () => {
    const api = await startApi();
    const { token, file, format, articles } = await preview(api, "C:\\copy\\ferry.html", PAGE);
    expect(file).toBe("ferry.html");
    expect(format).toBe("Web page (HTML)");
    expect(articles).toMatchObject([
      {
        number: 0,
        headline: "Ferry returns",
        language: "en",
        counts: { headings: 1, listItems: 2, images: 1, links: 1, tables: 0, notes: 0 },
        warnings: [expect.stringContaining("Scripts")],
        duplicate: null,
      },
    ]);
    const article = await look(api, token);
    expect(article.details).toMatchObject({ headline: "Ferry returns", bylines: [{ name: "Ada Quill" }] });
    expect(article).toMatchObject({ whole: false, outline: [{ text: "At noon", level: 2 }] });
    expect(article.blocks).toBe(article.body.content?.length);
    expect(succeeded(await api.client.articles.list())).toEqual([]);
    const figure = article.body.content?.find(({ type }) => type === "figure");
    const sha256 = String(figure?.attrs?.["sha256"]);
    expect((await api.ask("GET", `/api/attachments/${sha256}`)).status).toBe(404);
    const image = await api.ask("GET", `/api/import/previews/${token}/images/${sha256}`);
    expect(image.headers.get("Content-Type")).toBe("image/png");
    expect(new Uint8Array(await image.arrayBuffer())).toEqual(ONE_PIXEL_PNG);
  });

  it("is refused for a file that cannot be read, with the reason", async () => {
    const { ask } = await startApi();
    expect(await problemOf(await ask("POST", "/api/import/previews?name=a.txt", { body: "" }))).toMatchObject({
      status: 422,
      message: expect.stringMatching(/\S/u),
    });
    expect(await problemOf(await ask("POST", "/api/import/previews", { body: "x" }))).toMatchObject({ status: 422 });
  });

  it("names an article on the desk that this one may be already", async () => {
    const api = await startApi();
    const { id } = succeeded(await api.client.articles.create({ headline: "FERRY RETURNS!" }));
    const { articles } = await preview(api, "ferry.html", PAGE);
    expect(articles[0]?.duplicate).toEqual({ id, headline: "FERRY RETURNS!", by: "headline" });
    const original = anArticle({ headline: "Something else" });
    await api.ask("POST", "/api/import?name=a.stet.json", { body: JSON.stringify(original) });
    const again = await preview(api, "a.stet.json", JSON.stringify(original));
    expect(again.articles[0]?.duplicate).toMatchObject({ id: original.id, by: "id" });
  });

  it("shows the beginning of a text that goes on and on", async () => {
    const api = await startApi();
    const body = Array.from({ length: 3_000 }, (_, index) => `Paragraph ${index} about the harbour.`).join("\n\n");
    const { token } = await preview(api, "long.md", body);
    const article = await look(api, token);
    expect(article.blocks).toBe(3_000);
    expect(article.body.content?.length).toBeLessThan(100);
  });

  it("is gone once it is let go of", async () => {
    const api = await startApi();
    const { token } = await preview(api, "ferry.html", PAGE);
    expect((await api.ask("DELETE", `/api/import/previews/${token}`)).status).toBe(204);
    for (const [method, path] of [
      ["GET", "/articles/0"],
      ["GET", `/images/${"a".repeat(64)}`],
      ["POST", ""],
    ] as const) {
      const json = method === "POST" ? { json: { articles: [{ number: 0 }] } } : {};
      expect(await problemOf(await api.ask(method, `/api/import/previews/${token}${path}`, json))).toMatchObject({
        status: 410,
        code: "preview-gone",
      });
    }
    expect((await api.ask("DELETE", `/api/import/previews/${token}`)).status).toBe(204);
  });
});

describe("importing what was previewed", () => {
  it("brings it in as it was shown, with its images", async () => {
    const api = await startApi();
    const { token } = await preview(api, "ferry.html", PAGE);
    const { results } = succeeded(await api.client.exchange.previews.confirm(token, { articles: [{ number: 0 }] }));
    expect(results).toMatchObject([{ file: "ferry.html", ok: true, headline: "Ferry returns", slug: "ferry-returns" }]);
    const article = succeeded(await api.client.articles.get(results[0]?.id ?? ""));
    expect(article.body).toEqual((await look(api, token)).body);
    expect(article.history[0]).toMatchObject({ act: "created", from: "ferry.html" });
    const figure = article.body.content?.find(({ type }) => type === "figure");
    expect((await api.ask("GET", `/api/attachments/${figure?.attrs?.["sha256"]}`)).status).toBe(200);
  });

  it("puts lines in the places that somebody has given them, and takes typed details over them", async () => {
    const api = await startApi();
    const { token } = await preview(api, "ferry.html", PAGE);
    const before = await look(api, token);
    const lines = textBlocks(before.body);
    const kicker = before.details.standfirst === "Harbour news" ? "standfirst" : String(lines.indexOf("Harbour news"));
    const corrections = {
      number: 0,
      details: { section: "Harbour", tags: ["ferries"] },
      roles: { headline: "text", [kicker]: "headline", [before.blocks - 1]: "leave-out" },
      headings: 2,
    } satisfies ImportChoice["articles"][number];
    const { results } = succeeded(await api.client.exchange.previews.confirm(token, { articles: [corrections] }));
    const article = succeeded(await api.client.articles.get(results[0]?.id ?? ""));
    expect(article).toMatchObject({
      headline: "Harbour news",
      slug: "harbour-news",
      section: "Harbour",
      tags: ["ferries"],
    });
    expect(textBlocks(article.body)[0]).toBe("Ferry returns");
    expect(JSON.stringify(article.body)).not.toContain("The quay at noon");
    expect(article.body.content?.find(({ type }) => type === "heading")?.attrs?.["level"]).toBe(4);
  });

  it.each([
    [{ roles: { 99: "headline" } }, 422, "line-unknown"],
    [{ details: { headline: "x".repeat(501) } }, 422, "request-invalid"],
    [{ number: 7 }, 404, "not-found"],
    [{ kicker: "x" }, 422, "request-invalid"],
  ])("refuses %j and imports nothing", async (wrong, status, code) => {
    const api = await startApi();
    const { token } = await preview(api, "ferry.html", PAGE);
    const articles = [{ number: 0 }, { number: 0, ...wrong }];
    const answer = await api.ask("POST", `/api/import/previews/${token}`, { json: { articles } });
    expect(await problemOf(answer)).toMatchObject({ status, code });
    expect(succeeded(await api.client.articles.list())).toEqual([]);
  });

  it("refuses a line that is too long for its place, and says which", async () => {
    const api = await startApi();
    const { token } = await preview(
      api,
      "a.md",
      `# Fog\n\n${"The fog lifted over the harbour. ".repeat(30)}\n\nBoats left.\n`,
    );
    const answer = await api.client.exchange.previews.confirm(token, {
      articles: [{ number: 0, roles: { 0: "headline" } }],
    });
    expect(answer).toMatchObject({
      ok: false,
      problem: { code: "details-invalid", message: expect.stringContaining("headline") },
    });
  });

  it("takes a Stet article with its claims as it is, whose lines cannot be moved", async () => {
    const api = await startApi();
    const original = anArticle({ claims: [aClaim()] });
    const { token } = await preview(api, "a.stet.json", JSON.stringify(original));
    expect(await look(api, token)).toMatchObject({ whole: true, details: { headline: original.headline } });
    const { confirm } = api.client.exchange.previews;
    expect(await confirm(token, { articles: [{ number: 0, roles: { 0: "leave-out" } }] })).toMatchObject({
      ok: false,
      problem: { code: "article-whole" },
    });
    const details = { section: "Sea" };
    const { results } = succeeded(await confirm(token, { articles: [{ number: 0, details }] }));
    const article = succeeded(await api.client.articles.get(results[0]?.id ?? ""));
    expect(article).toMatchObject({ id: original.id, section: "Sea", claims: original.claims });
  });

  it("is refused as a whole when nothing can be written", async () => {
    const api = await startApi();
    const { token } = await preview(api, "ferry.html", PAGE);
    const problem = { code: "disk-full", message: "The disk is full.", remedy: "Make room." };
    vi.spyOn(api.desk.articles, "create").mockResolvedValue({ ok: false, problem });
    expect(await api.client.exchange.previews.confirm(token, { articles: [{ number: 0 }] })).toMatchObject({
      ok: false,
      status: 507,
    });
  });
});

import { describe, expect, it } from "vitest";
import { foundSchema } from "#api/contracts/search";
import { articleSchema } from "#core/article/article";
import { problemOf, startApi } from "../../../support/apiUnderTest";

async function create(api: Awaited<ReturnType<typeof startApi>>, details: object) {
  return articleSchema.parse(await (await api.ask("POST", "/api/articles", { json: details })).json());
}

describe("GET /api/search", () => {
  it("finds articles by words and operators, and says how many could be searched", async () => {
    const api = await startApi();
    await create(api, { headline: "Ferry returns", tags: ["harbour"] });
    await create(api, { headline: "Ferry sinks" });
    const response = await api.ask("GET", `/api/search?query=${encodeURIComponent("ferry tag:harb")}`);
    const found = foundSchema.parse(await response.json());
    expect(found.articles.map(({ headline }) => headline)).toEqual(["Ferry returns"]);
    expect(found).toMatchObject({ total: 1, searched: { ready: 1, total: 1 }, corrected: [] });
  });

  it("heeds the filters beside the query", async () => {
    const api = await startApi();
    await create(api, { headline: "Ferry returns" });
    const found = await api.client.articles.search({ query: "ferry", stage: "ready" });
    expect(found).toMatchObject({ ok: true, value: { articles: [], total: 0 } });
  });

  it.each(["/api/search", "/api/articles"])("says what is wrong with a query: %s", async (path) => {
    const api = await startApi();
    const response = await api.ask("GET", `${path}?query=stage:asleep`);
    expect(response.status).toBe(422);
    expect((await problemOf(response)).code).toBe("query-invalid");
  });
});

describe("GET /api/articles/:id/excerpt", () => {
  it("gives the words around what was found, and marks them", async () => {
    const api = await startApi();
    const { id } = await create(api, { headline: "Ferry", standfirst: "The captain would not wait." });
    const excerpt = { where: "standfirst", text: "The captain would not wait.", ranges: [{ from: 4, to: 11 }] };
    expect(await api.client.articles.excerpt(id, "captain")).toEqual({ ok: true, value: { excerpt } });
    expect(await api.client.articles.excerpt(id, "ferry")).toEqual({ ok: true, value: { excerpt: null } });
  });

  it("refuses an article that is not there", async () => {
    const api = await startApi();
    expect((await api.ask("GET", "/api/articles/01TEST00000000000000000009/excerpt?query=a")).status).toBe(404);
  });
});

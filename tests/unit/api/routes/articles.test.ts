import { describe, expect, it } from "vitest";
import { articleListSchema, conflictSchema } from "#api/contracts/articles";
import { type Article, articleSchema } from "#core/article/article";
import { diffArticles } from "#core/article/articlePatch";
import { plainText } from "#core/article/document/plainText";
import { type ApiUnderTest, problemOf, startApi } from "../../../support/apiUnderTest";
import { aBody, anId, aParagraph } from "../../../support/builders";

const COPY = aBody(aParagraph("The ferry sank in 1931."), aParagraph("It was never raised."));

async function create(api: ApiUnderTest, headline = "Ferry returns"): Promise<Article> {
  return articleSchema.parse(await (await api.ask("POST", "/api/articles", { json: { headline } })).json());
}

/** A new article with two paragraphs of copy, at version 2. */
async function createWithCopy(api: ApiUnderTest): Promise<Article> {
  const article = await create(api);
  const commands = [{ type: "edit-body", body: COPY }];
  const response = await command(api, article, commands);
  return articleSchema.parse(await response.json());
}

function command(api: ApiUnderTest, { id, version }: Article, commands: readonly object[]): Promise<Response> {
  return api.ask("POST", `/api/articles/${id}/commands`, {
    json: { commands },
    headers: { "If-Match": `"${version}"` },
  });
}

function save(api: ApiUnderTest, before: Article, after: Article): Promise<Response> {
  const headers = { "If-Match": `"${before.version}"` };
  return api.ask("PATCH", `/api/articles/${before.id}`, { json: diffArticles(before, after), headers });
}

describe("POST /api/articles", () => {
  it("makes an article with a slug, in the desk's language, and says where it is", async () => {
    const api = await startApi();
    const response = await api.ask("POST", "/api/articles", { json: { headline: "Ferry returns", tags: ["harbour"] } });
    const article = articleSchema.parse(await response.json());
    expect(response.status).toBe(201);
    expect(response.headers.get("Location")).toBe(`/api/articles/${article.id}`);
    expect(response.headers.get("ETag")).toBe('"1"');
    expect(article).toMatchObject({ slug: "ferry-returns", language: "en", tags: ["harbour"], version: 1 });
    expect(article.history).toMatchObject([{ act: "created", by: "system-user" }]);
  });

  it("names the person of the profile", async () => {
    const api = await startApi();
    await api.ask("PATCH", "/api/desk", { json: { name: "Ada Quill", initials: "AQ" } });
    expect((await create(api)).history).toMatchObject([{ by: "Ada Quill" }]);
  });
});

describe("GET /api/articles", () => {
  it("lists what all filters let through, newest first", async () => {
    const api = await startApi();
    const ferry = await create(api, "Ferry returns");
    await create(api, "Harbour closes");
    const ids = async (query: string) =>
      articleListSchema.parse(await (await api.ask("GET", `/api/articles${query}`)).json()).map(({ id }) => id);
    expect(await ids("")).toHaveLength(2);
    expect(await ids("?query=ferr&stage=draft")).toEqual([ferry.id]);
    expect(await ids("?query=ferr&stage=ready")).toEqual([]);
    expect(await ids("?verification=none-marked")).toHaveLength(2);
  });

  it.each(["?stage=finished", "?verification=maybe", "?page=2"])("refuses the filter %s", async (query) => {
    const { ask } = await startApi();
    expect(await problemOf(await ask("GET", `/api/articles${query}`))).toMatchObject({ status: 422 });
  });
});

describe("GET /api/articles/:idOrSlug", () => {
  it("finds an article by id and by slug, in any script", async () => {
    const api = await startApi();
    const article = await create(api, "عودة العبارة");
    for (const address of [article.id, encodeURIComponent(article.slug)]) {
      const response = await api.ask("GET", `/api/articles/${address}`);
      expect(response.headers.get("ETag")).toBe('"1"');
      expect(await response.json()).toEqual(article);
    }
  });

  it("sends nothing to a reader who has this version", async () => {
    const api = await startApi();
    const { id } = await create(api);
    const ask = (tag: string) => api.ask("GET", `/api/articles/${id}`, { headers: { "If-None-Match": tag } });
    const same = await ask('"0", W/"1"');
    expect([same.status, await same.text(), same.headers.get("ETag")]).toEqual([304, "", '"1"']);
    expect((await ask('"2"')).status).toBe(200);
  });

  it("sends the article by slug whatever the reader has: it may be another one by now", async () => {
    const api = await startApi();
    const { slug } = await create(api);
    expect((await api.ask("GET", `/api/articles/${slug}`, { headers: { "If-None-Match": '"1"' } })).status).toBe(200);
  });

  it.each(["no-such-slug", "01TEST99999999999999999999", "%2e%2e%2fdesk.json", "%E0%A4%A"])(
    "does not find %s",
    async (address) => {
      const { ask } = await startApi();
      expect(await problemOf(await ask("GET", `/api/articles/${address}`))).toMatchObject({ status: 404 });
    },
  );

  it("says when a slug stands for several articles", async () => {
    const api = await startApi();
    const { slug, id } = await create(api);
    const second = await create(api, "Another");
    await command(api, second, [{ type: "edit-details", changes: { slug } }]);
    expect(await problemOf(await api.ask("GET", `/api/articles/${slug}`))).toMatchObject({
      status: 409,
      code: "slug-ambiguous",
    });
    expect((await api.ask("GET", `/api/articles/${id}`)).status).toBe(200);
  });
});

describe("PATCH /api/articles/:id", () => {
  it("saves what changed, as one version more", async () => {
    const api = await startApi();
    const before = await createWithCopy(api);
    const body = aBody(aParagraph("The ferry sank in 1931."), aParagraph("It was raised in 1933."));
    const response = await save(api, before, { ...before, headline: "Ferry raised", body });
    expect([response.status, response.headers.get("ETag")]).toEqual([200, '"3"']);
    expect(await response.json()).toMatchObject({ version: 3, headline: "Ferry raised", body });
    expect(await (await api.ask("GET", `/api/articles/${before.id}`)).json()).toMatchObject({ version: 3, body });
  });

  it("wants to know which version a change started from", async () => {
    const api = await startApi();
    const { id } = await create(api);
    const json = { details: { headline: "Changed" } };
    expect(await problemOf(await api.ask("PATCH", `/api/articles/${id}`, { json }))).toMatchObject({ status: 428 });
    for (const tag of ["*", "1", 'W/"1"', '"1", "2"', '"-1"']) {
      const response = await api.ask("PATCH", `/api/articles/${id}`, { json, headers: { "If-Match": tag } });
      expect(await problemOf(response)).toMatchObject({ status: 400, code: "version-invalid" });
    }
    expect(await (await api.ask("GET", `/api/articles/${id}`)).json()).toMatchObject({ version: 1 });
  });

  it("keeps both texts when somebody else has saved in between", async () => {
    const api = await startApi();
    const before = await create(api);
    await save(api, before, { ...before, headline: "First" });
    const response = await save(api, before, { ...before, headline: "Second" });
    expect([response.status, response.headers.get("ETag")]).toEqual([412, '"2"']);
    const conflict = conflictSchema.parse(await response.json());
    expect(conflict.current).toMatchObject({ headline: "First", version: 2 });
    expect(conflict.kept).not.toBe("");
  });

  it("refuses a patch of another form, and one for an article that is not there", async () => {
    const api = await startApi();
    const { id } = await create(api);
    const headers = { "If-Match": '"1"' };
    const ask = (at: string, json: object) => api.ask("PATCH", `/api/articles/${at}`, { json, headers });
    expect(await problemOf(await ask(id, { headline: "Not in details" }))).toMatchObject({ status: 422 });
    expect(await problemOf(await ask(anId(), { details: { headline: "x" } }))).toMatchObject({ status: 404 });
  });

  it("reaches no file but an article's", async () => {
    const api = await startApi();
    const headers = { "If-Match": '"1"' };
    for (const id of ["..%2f..%2fdesk", "..%2fdesk", "%00"]) {
      const response = await api.ask("PATCH", `/api/articles/${id}`, { json: { stage: "killed" }, headers });
      expect(await problemOf(response)).toMatchObject({ status: 404 });
    }
  });

  it("refuses to rewrite an article's past", async () => {
    const api = await startApi();
    const article = await createWithCopy(api);
    const claimId = anId();
    const marked = await command(api, article, [{ type: "mark-claim", claimId, from: 1, to: 24 }]);
    const before = articleSchema.parse(await marked.json());
    const claim = before.claims[claimId];
    const ledger = claim?.ledger.map((entry) => ({ ...entry, by: "Somebody Else" })) ?? [];
    const patch = { claims: { [claimId]: { id: claimId, ledger } } };
    const response = await api.ask("PATCH", `/api/articles/${before.id}`, {
      json: patch,
      headers: { "If-Match": `"${before.version}"` },
    });
    expect(await problemOf(response)).toMatchObject({ status: 409, code: "ledger-changed" });
  });
});

describe("POST /api/articles/:id/commands", () => {
  it("carries out commands in order, or none of them", async () => {
    const api = await startApi();
    const article = await createWithCopy(api);
    const claimId = anId();
    const mark = { type: "mark-claim", claimId, from: 1, to: 24 };
    const verdict = { type: "record-verdict", claimId, verdict: "verified", note: "" };
    const refused = await command(api, article, [mark, verdict]);
    expect(await problemOf(refused)).toMatchObject({ status: 422, code: "verdict-unsupported" });
    const done = await command(api, article, [mark, { ...verdict, note: "Harbour register, page 12" }]);
    const saved = articleSchema.parse(await done.json());
    expect(saved.version).toBe(3);
    expect(saved.claims[claimId]?.ledger.map(({ act, text }) => [act, text])).toEqual([
      ["marked", "The ferry sank in 1931."],
      ["verdict", "The ferry sank in 1931."],
    ]);
  });

  it("answers a conflict, a missing version and an unknown command", async () => {
    const api = await startApi();
    const article = await create(api);
    const commands = [{ type: "edit-details", changes: { headline: "Changed" } }];
    const path = `/api/articles/${article.id}/commands`;
    expect((await api.ask("POST", path, { json: { commands } })).status).toBe(428);
    expect((await command(api, article, [{ type: "publish-everywhere" }])).status).toBe(422);
    expect((await command(api, article, [])).status).toBe(422);
    expect((await command(api, article, commands)).status).toBe(200);
    const others = [{ type: "edit-details", changes: { headline: "Changed otherwise" } }];
    expect((await command(api, article, others)).status).toBe(412);
  });

  it("keeps the gate to a stage", async () => {
    const api = await startApi();
    const article = await createWithCopy(api);
    const claimId = anId();
    const marked = await command(api, article, [{ type: "mark-claim", claimId, from: 1, to: 24 }]);
    const before = articleSchema.parse(await marked.json());
    const move = { type: "move-to-stage", stage: "ready" };
    expect(await problemOf(await command(api, before, [move]))).toMatchObject({ status: 409, code: "gate-closed" });
    const override = { reason: "The register is on its way", by: "Ada Quill" };
    const opened = articleSchema.parse(await (await command(api, before, [{ ...move, override }])).json());
    expect(opened.stage).toBe("ready");
    expect(opened.history.at(-1)).toMatchObject({ act: "stage", to: "ready", override });
  });
});

describe("the rest of an article's life", () => {
  it("is copied with its claims unchecked", async () => {
    const api = await startApi();
    const article = await createWithCopy(api);
    const response = await api.ask("POST", `/api/articles/${article.id}/duplicate`);
    const copy = articleSchema.parse(await response.json());
    expect([response.status, response.headers.get("Location")]).toEqual([201, `/api/articles/${copy.id}`]);
    expect(copy.id).not.toBe(article.id);
    expect(plainText(copy.body)).toBe(plainText(article.body));
    expect((await api.ask("POST", `/api/articles/${anId()}/duplicate`)).status).toBe(404);
  });

  it("goes into the trash by slug and comes back by slug", async () => {
    const api = await startApi();
    const { id, slug } = await create(api);
    expect(await (await api.ask("DELETE", `/api/articles/${slug}`)).json()).toMatchObject({ id });
    expect((await api.ask("GET", `/api/articles/${id}`)).status).toBe(404);
    expect(await (await api.ask("GET", "/api/trash")).json()).toMatchObject([{ summary: { id } }]);
    expect(await (await api.ask("POST", `/api/trash/${slug}/restore`)).json()).toMatchObject({ id });
    expect(await (await api.ask("GET", "/api/trash")).json()).toEqual([]);
    expect((await api.ask("GET", `/api/articles/${slug}`)).status).toBe(200);
    expect((await api.ask("DELETE", "/api/articles/no-such-slug")).status).toBe(404);
  });

  it("says when several articles in the trash have a slug, or none", async () => {
    const api = await startApi();
    for (let count = 0; count < 2; count += 1) {
      const { slug } = await create(api);
      expect(slug).toBe("ferry-returns");
      expect((await api.ask("DELETE", `/api/articles/${slug}`)).status).toBe(200);
    }
    const restore = async (name: string) => problemOf(await api.ask("POST", `/api/trash/${name}/restore`));
    expect(await restore("ferry-returns")).toMatchObject({ status: 409, code: "slug-ambiguous" });
    expect(await restore("no-such-slug")).toMatchObject({ status: 404, code: "not-found" });
  });

  it("is checked without being changed", async () => {
    const api = await startApi();
    const { slug } = await createWithCopy(api);
    const checked = await (await api.ask("GET", `/api/articles/${slug}/check`)).json();
    expect(checked).toMatchObject({ gate: expect.stringMatching(/^(open|closed)$/), findings: expect.any(Array) });
    expect((await api.ask("GET", "/api/articles/no-such-slug/check")).status).toBe(404);
  });

  it("has its tags counted", async () => {
    const api = await startApi();
    await api.ask("POST", "/api/articles", { json: { headline: "One", tags: ["harbour", "ferries"] } });
    await api.ask("POST", "/api/articles", { json: { headline: "Two", tags: ["harbour"] } });
    expect(await (await api.ask("GET", "/api/tags")).json()).toEqual([
      { tag: "harbour", count: 2 },
      { tag: "ferries", count: 1 },
    ]);
  });
});

import { expect, it } from "vitest";
import { diffArticles } from "#core/article/articlePatch";
import { sourceFieldsSchema } from "#core/sources/source";
import { startApi, succeeded } from "../../../support/apiUnderTest";
import { ONE_PIXEL_PNG } from "../../../support/images";

it("a client reaches every route of a desk", async () => {
  const { client } = await startApi();
  const profile = { name: "Ada Quill", initials: "AQ" };
  expect(succeeded(await client.desk.setProfile(profile))).toMatchObject({ profile });
  expect(succeeded(await client.desk.info())).toMatchObject({ actingAs: "Ada Quill" });
  const settings = { defaultLanguage: "fr" };
  expect(succeeded(await client.desk.setSettings(settings))).toMatchObject({ settings });

  const article = succeeded(await client.articles.create({ headline: "Ferry returns", tags: ["harbour"] }));
  expect(succeeded(await client.articles.get("ferry-returns"))).toEqual(article);
  const patch = diffArticles(article, { ...article, headline: "Ferry is back" }) ?? {};
  const saved = succeeded(await client.articles.save(article.id, 1, patch, { keepalive: true }));
  expect(saved).toMatchObject({ kind: "saved", article: { version: 2, headline: "Ferry is back" } });
  const changes = { headline: "Ferry gone" };
  const refused = succeeded(await client.articles.command(article.id, 1, [{ type: "edit-details", changes }]));
  expect(refused).toMatchObject({ kind: "conflict", conflict: { current: { headline: "Ferry is back" } } });
  const copy = succeeded(await client.articles.duplicate(article.id));
  expect(succeeded(await client.articles.list({ query: "back" }))).toHaveLength(2);
  expect(succeeded(await client.articles.tags())).toEqual([{ tag: "harbour", count: 2 }]);
  expect(succeeded(await client.articles.check(article.id)).findings).toEqual(expect.any(Array));
  const file = succeeded(await client.articles.export(article.id, { format: "text", draft: true }));
  expect(new TextDecoder().decode(file.bytes)).toContain("Ferry is back");

  expect(succeeded(await client.articles.trash(copy.id))).toMatchObject({ id: copy.id });
  expect(succeeded(await client.trash.list())).toMatchObject([{ summary: { id: copy.id } }]);
  expect(succeeded(await client.trash.restore(copy.slug))).toMatchObject({ id: copy.id });

  const fields = sourceFieldsSchema.parse({ kind: "document", name: "Harbour register", terms: "on-the-record" });
  const source = succeeded(await client.sources.add(fields));
  expect(succeeded(await client.sources.edit(source.id, { role: "page 12" }))).toMatchObject({ role: "page 12" });
  expect(succeeded(await client.sources.list())).toHaveLength(1);
  expect(succeeded(await client.sources.remove(source.id))).toMatchObject({ id: source.id });

  expect(succeeded(await client.exchange.formats()).length).toBeGreaterThan(3);
  const text = new TextEncoder().encode("Harbour closes\n\nThe harbour closes for the winter on Friday evening.\n");
  expect(succeeded(await client.exchange.import("harbour.txt", text))).toMatchObject({ slug: "harbour-closes" });
  const { previews } = client.exchange;
  const { token } = succeeded(await previews.make("harbour.txt", text));
  expect(succeeded(await previews.article(token, 0))).toMatchObject({ duplicate: { headline: "Harbour closes" } });
  expect(await previews.fetchImages(token, ["https://cdn.example/x.png"])).toMatchObject({ ok: false, status: 422 });
  expect(succeeded(await previews.confirm(token, { articles: [{ number: 0 }] })).results).toHaveLength(1);
  expect(succeeded(await previews.drop(token))).toBeNull();
  expect(await previews.article(token, 0)).toMatchObject({ ok: false, status: 410 });
  expect(succeeded(await client.attachments.put(ONE_PIXEL_PNG))).toMatchObject({ mediaType: "image/png" });
});

it("a client hears what was wrong", async () => {
  const { client } = await startApi();
  expect(await client.articles.get("no-such-slug")).toMatchObject({
    ok: false,
    status: 404,
    problem: { code: "not-found", message: expect.any(String), remedy: expect.any(String) },
  });
});

import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { type ApiUnderTest, problemOf, startApi, succeeded } from "../../../support/apiUnderTest";

let api: ApiUnderTest;
let article: Article;
let file: string;

beforeEach(async () => {
  api = await startApi();
  article = succeeded(await api.client.articles.create({ headline: "Ours" }));
  file = `${article.id} (Ada's conflicted copy 2026-11-22).json`;
  await writeFile(join(api.desk.dir, "articles", file), JSON.stringify({ ...article, headline: "Theirs" }));
});

describe("/api/desk/copies", () => {
  it("lists copies that a synced folder has left", async () => {
    expect(succeeded(await api.client.outside.copies())).toMatchObject([
      { file, headline: "Theirs", service: "Dropbox" },
    ]);
  });

  it("makes an article of its own of one", async () => {
    const created = succeeded(await api.client.outside.keepAsArticle(file));
    expect(created).toMatchObject({ headline: "Theirs", version: 1 });
    expect(created.id).not.toBe(article.id);
    expect(succeeded(await api.client.outside.copies())).toEqual([]);
  });

  it("keeps one among the article's revisions", async () => {
    const kept = succeeded(await api.client.outside.keepAsRevision(file));
    expect(succeeded(await api.client.revisions.get(kept.articleId, kept.revision))).toBeDefined();
    expect(succeeded(await api.client.outside.copies())).toEqual([]);
  });

  it("sets one aside, into the quarantine", async () => {
    succeeded(await api.client.outside.setAside(file));
    expect(succeeded(await api.client.outside.quarantine())).toMatchObject([{ from: `articles/${file}` }]);
  });

  it("does nothing to a file that is none", async () => {
    const answer = await api.ask("DELETE", `/api/desk/copies/${article.id}.json`);
    expect(await problemOf(answer)).toMatchObject({ status: 404 });
    expect((await api.client.articles.get(article.id)).ok).toBe(true);
  });
});

describe("/api/articles/:id/put-back", () => {
  it("brings an article back whose file somebody has removed", async () => {
    await rm(join(api.desk.dir, "articles", `${article.id}.json`));
    await api.desk.lookOutside();
    expect((await api.client.articles.get(article.id)).ok).toBe(false);
    expect(succeeded(await api.client.outside.putBack(article.id))).toMatchObject({ headline: "Ours" });
  });

  it("leaves one alone that is there", async () => {
    expect(await api.client.outside.putBack(article.id)).toMatchObject({
      ok: false,
      problem: { code: "article-exists" },
    });
  });
});

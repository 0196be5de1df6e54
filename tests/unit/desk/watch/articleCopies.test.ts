import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import type { OwnedDesk } from "#desk/openDesk";
import { anArticle } from "../../../support/builders";
import { jsonAt, namesIn } from "../../../support/deskFiles";
import { ADA, accepted, codeOf, freshDesk } from "../../../support/freshDesk";

let desk: OwnedDesk;
let article: Article;
let file: string;

beforeEach(async () => {
  desk = await freshDesk();
  article = accepted(await desk.articles.create(anArticle({ headline: "Ours" }), ADA));
  file = `${article.id} (Ada's conflicted copy 2026-11-22).json`;
  await writeFile(join(desk.dir, "articles", file), JSON.stringify({ ...article, headline: "Theirs" }));
});

describe("a copy that a synced folder has left beside an article", () => {
  it("is found by its name and what is in it", async () => {
    expect(await desk.copies.list()).toMatchObject([
      { file, articleId: article.id, service: "Dropbox", headline: "Theirs", articleIsHere: true, same: false },
    ]);
  });

  it("is not taken for one when another article is in it, or none", async () => {
    await writeFile(join(desk.dir, "articles", file), JSON.stringify(anArticle()));
    expect(await desk.copies.list()).toEqual([]);
    await writeFile(join(desk.dir, "articles", file), "{");
    expect(await desk.copies.list()).toEqual([]);
  });

  it("is kept among the article's revisions, and then put aside", async () => {
    const kept = accepted(await desk.copies.keepAsRevision(file, ADA));
    expect(kept.articleId).toBe(article.id);
    expect(await namesIn(desk.dir, "revisions", article.id)).toEqual([`${kept.revision}.json.gz`]);
    expect(await desk.copies.list()).toEqual([]);
    const [aside] = await desk.inQuarantine();
    expect(await jsonAt(desk.dir, "quarantine", aside?.file ?? "")).toMatchObject({ headline: "Theirs" });
    expect(aside).toMatchObject({ from: `articles/${file}` });
  });

  it("is put aside with the reason, and the article stays as it is", async () => {
    accepted(await desk.copies.setAside(file, "Not wanted."));
    expect(await desk.inQuarantine()).toMatchObject([{ reason: "Not wanted.", from: `articles/${file}` }]);
    expect(accepted(await desk.articles.get(article.id)).headline).toBe("Ours");
  });

  it.each(["../desk.json", "nothing.json", "../../etc/passwd", `${"0".repeat(26)}x/../y.json`])(
    "cannot be asked for as %s",
    async (name) => {
      expect(codeOf(await desk.copies.read(name))).toBe("not-found");
      expect(codeOf(await desk.copies.setAside(name, ""))).toBe("not-found");
    },
  );

  it("is news when it comes and when it goes", async () => {
    await desk.lookOutside();
    const events: string[] = [];
    desk.subscribe(({ type }) => events.push(type));
    await desk.lookOutside();
    expect(events).toEqual([]);
    await writeFile(join(desk.dir, "articles", `${article.id} 2.json`), JSON.stringify(article));
    await desk.lookOutside();
    expect(events).toEqual(["desk-changed"]);
  });
});

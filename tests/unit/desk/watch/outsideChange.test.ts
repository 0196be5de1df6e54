import { rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import type { DeskEvent } from "#core/events/deskEvent";
import type { OwnedDesk } from "#desk/openDesk";
import { aBody, anArticle, aParagraph, sourceFields } from "../../../support/builders";
import { damage, jsonAt, namesIn } from "../../../support/deskFiles";
import { ADA, accepted, codeOf, freshDesk } from "../../../support/freshDesk";

let desk: OwnedDesk;
let article: Article;
let events: DeskEvent[];

beforeEach(async () => {
  desk = await freshDesk();
  article = accepted(await desk.articles.create(anArticle({ body: aBody(aParagraph("Ours.")) }), ADA));
  events = [];
  desk.subscribe((event) => events.push(event));
});

function pathOf(id = article.id): string {
  return join(desk.dir, "articles", `${id}.json`);
}

/** Somebody else writes into an article's file. */
async function changeOutside(change: Partial<Article>, path = pathOf()): Promise<void> {
  await damage(path, JSON.stringify({ ...(await jsonAt(path)), ...change }));
}

function headlines(): Promise<string[]> {
  return desk.articles.list().then((list) => list.map(({ headline }) => headline));
}

describe("an article that somebody else changes while the desk is open", () => {
  it("is in the list, and the windows hear of it", async () => {
    await changeOutside({ headline: "Theirs" });
    await desk.lookOutside();
    expect(await headlines()).toEqual(["Theirs"]);
    expect(events).toMatchObject([{ type: "article-saved", origin: null, summary: { headline: "Theirs" } }]);
  });

  it("gets a version that nobody has started from, on the disk as well", async () => {
    await changeOutside({ headline: "Theirs" });
    expect(accepted(await desk.articles.get(article.id))).toMatchObject({ headline: "Theirs", version: 2 });
    expect(await jsonAt(pathOf())).toMatchObject({ headline: "Theirs", version: 2 });
  });

  it("keeps its own number when that is newer than any here", async () => {
    await changeOutside({ headline: "Theirs", version: 9 });
    await desk.lookOutside();
    expect(accepted(await desk.articles.get(article.id)).version).toBe(9);
  });

  it("meets a save of words from before with a conflict, and never goes under", async () => {
    await changeOutside({ headline: "Theirs" });
    const saved = accepted(await desk.articles.save(article.id, 1, { details: { headline: "Ours" } }, ADA));
    expect(saved).toMatchObject({ kind: "conflict", conflict: { current: { headline: "Theirs" } } });
    expect(await jsonAt(pathOf())).toMatchObject({ headline: "Theirs" });
  });

  it("leaves what stood before as a revision", async () => {
    await changeOutside({ headline: "Theirs" });
    await desk.lookOutside();
    expect(await namesIn(desk.dir, "revisions", article.id)).toHaveLength(1);
  });

  it("is no news when only its date is another", async () => {
    await utimes(pathOf(), new Date(), new Date(Date.now() + 60_000));
    await desk.lookOutside();
    expect(events).toEqual([]);
    expect(accepted(await desk.articles.get(article.id)).version).toBe(1);
  });

  it("is no news when this desk has saved it itself", async () => {
    accepted(await desk.articles.save(article.id, 1, { details: { headline: "Ours again" } }, ADA));
    events.length = 0;
    await desk.lookOutside();
    expect(events).toEqual([]);
  });

  it("comes back as it was last saved here when it is damaged, revision or not", async () => {
    await damage(pathOf(), "{");
    await desk.lookOutside();
    expect(accepted(await desk.articles.get(article.id)).body).toEqual(article.body);
    expect(desk.quarantined()).toMatchObject([
      { from: `articles/${article.id}.json`, recovered: true, instead: { what: "memory" } },
    ]);
  });

  it("is not written over when a newer Stet has written it", async () => {
    await changeOutside({ schemaVersion: 99 } as never);
    const saved = await desk.articles.save(article.id, 1, { details: { headline: "Ours" } }, ADA);
    expect(codeOf(saved)).toBe("schema-version-newer");
    expect(await jsonAt(pathOf())).toMatchObject({ schemaVersion: 99 });
  });
});

describe("files that come and go", () => {
  it("shows an article that somebody puts into the folder", async () => {
    const other = anArticle({ headline: "From elsewhere" });
    await writeFile(pathOf(other.id), JSON.stringify({ ...other, version: 4 }));
    await desk.lookOutside();
    expect(await headlines()).toContain("From elsewhere");
    expect(events).toMatchObject([{ type: "article-saved", summary: { id: other.id } }]);
  });

  it("tells the windows when a file is taken away, and keeps its last words", async () => {
    await rm(pathOf());
    await desk.lookOutside();
    expect(await headlines()).toEqual([]);
    expect(events).toMatchObject([{ type: "article-removed", id: article.id }]);
    expect(codeOf(await desk.articles.save(article.id, 1, { details: { headline: "More" } }, ADA))).toBe("not-found");
    expect(await namesIn(desk.dir, "revisions", article.id)).toHaveLength(1);
  });

  it("puts it back on request, and the unsaved words go on without a conflict", async () => {
    await rm(pathOf());
    await desk.lookOutside();
    expect(accepted(await desk.articles.putBack(article.id, ADA))).toMatchObject({ body: article.body });
    const saved = accepted(await desk.articles.save(article.id, 1, { details: { headline: "More" } }, ADA));
    expect(saved.kind).toBe("saved");
    expect(codeOf(await desk.articles.putBack(article.id, ADA))).toBe("article-exists");
  });

  it("opens with a link to itself, and with a name that is no file, among its articles", async () => {
    await desk.close();
    const { symlink, mkdir } = await import("node:fs/promises");
    const [loop, folder] = [anArticle().id, anArticle().id];
    await symlink(`${loop}.json`, pathOf(loop));
    await mkdir(pathOf(folder));
    const again = await freshDesk({ dir: desk.dir });
    expect(await again.articles.list()).toHaveLength(1);
    expect((await stat(pathOf(folder))).isDirectory()).toBe(true);
  });
});

describe("the library of sources", () => {
  const path = () => join(desk.dir, "sources.json");

  it("is taken over from what somebody else has written, with a copy of what stood there", async () => {
    const ours = accepted(await desk.sources.add(sourceFields({ name: "Orla Fennick" }), ADA));
    const library = await jsonAt(path());
    const theirs = { ...library, sources: { [ours.id]: { ...ours, name: "Orla Fennick-Moss" } } };
    await damage(path(), JSON.stringify(theirs));
    await desk.lookOutside();
    expect((await desk.sources.list()).map(({ name }) => name)).toEqual(["Orla Fennick-Moss"]);
    expect(events.at(-1)).toMatchObject({ type: "sources-changed" });
    const [kept] = await desk.inQuarantine();
    expect(await jsonAt(desk.dir, "quarantine", kept?.file ?? "")).toEqual(library);
  });

  it("is never written over by a change that did not know of it", async () => {
    const first = accepted(await desk.sources.add(sourceFields({ name: "First" }), ADA));
    const library = await jsonAt(path());
    const second = { ...first, id: anArticle().id, name: "Second" };
    await damage(path(), JSON.stringify({ ...library, sources: { [first.id]: first, [second.id]: second } }));
    accepted(await desk.sources.add(sourceFields({ name: "Third" }), ADA));
    expect((await desk.sources.list()).map(({ name }) => name)).toEqual(["First", "Second", "Third"]);
  });

  it("is put back from memory when it is damaged or taken away", async () => {
    accepted(await desk.sources.add(sourceFields({ name: "Orla Fennick" }), ADA));
    const before = await jsonAt(path());
    await damage(path(), "{");
    await desk.lookOutside();
    expect(await jsonAt(path())).toEqual(before);
    await rename(path(), `${path()}.away`);
    await desk.lookOutside();
    expect(await jsonAt(path())).toEqual(before);
  });
});

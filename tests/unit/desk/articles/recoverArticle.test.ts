import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import type { DeskEvent } from "#core/events/deskEvent";
import { nodeFileSystem } from "#desk/disk/nodeFileSystem";
import { jsonBytes } from "#desk/json/durableJsonFile";
import { type OwnedDesk, openDesk } from "#desk/openDesk";
import { anArticle, anId } from "../../../support/builders";
import { damage, jsonAt, namesIn } from "../../../support/deskFiles";
import { diskError, faultyDisk } from "../../../support/faultyDisk";
import { ADA, accepted, codeOf, freshDesk, freshFolder } from "../../../support/freshDesk";

/** A desk, closed, with an article that has been edited once: version 2, of which closing has kept a revision. */
async function closedDesk(): Promise<{ dir: string; article: Article; path: string }> {
  const desk = await freshDesk();
  const { id } = accepted(await desk.articles.create(anArticle(), ADA));
  await desk.articles.save(id, 1, { details: { headline: "The ferry, again" } }, ADA);
  const article = accepted(await desk.articles.get(id));
  await desk.close();
  return { dir: desk.dir, article, path: join(desk.dir, "articles", `${id}.json`) };
}

const words = ({ version: _version, ...rest }: Article) => rest;

async function putAside(desk: OwnedDesk): Promise<string[]> {
  return Promise.all(desk.quarantined().map(({ file }) => readFile(join(desk.dir, "quarantine", file), "utf8")));
}

describe("an article's file that cannot be read", () => {
  it("is put aside untouched when the desk is opened, and its newest good revision takes its place", async () => {
    const { dir, article, path } = await closedDesk();
    await damage(path, '{"schema": "stet/article", "headl');

    const desk = await freshDesk({ dir });
    expect(desk.quarantined()).toMatchObject([{ recovered: true }]);
    expect(await putAside(desk)).toEqual(['{"schema": "stet/article", "headl']);
    const recovered = accepted(await desk.articles.get(article.id));
    expect(words(recovered)).toEqual(words(article));
    expect(recovered.version).toBeGreaterThan(article.version);
    expect(await jsonAt(path)).toEqual(recovered);
  });

  it("stays in its place until the good one takes it, however often that fails", async () => {
    const { dir, article, path } = await closedDesk();
    await damage(path, '{"schema": "stet/article", "headl');
    const fs = faultyDisk({
      rename: (from, to) => (to === path ? Promise.reject(diskError("EIO")) : nodeFileSystem.rename(from, to)),
    });
    expect(codeOf(await openDesk(dir, { host: "cli", fs }))).toBe("disk-failed");
    expect(await readFile(path, "utf8")).toContain("headl");

    const desk = await freshDesk({ dir });
    expect(words(accepted(await desk.articles.get(article.id)))).toEqual(words(article));
  });

  it("is recovered wherever it was cut short", { timeout: 60_000 }, async () => {
    const { dir, article, path } = await closedDesk();
    const whole = jsonBytes(article);
    for (let length = 0; length < whole.length; length += 37) {
      await damage(path, whole.subarray(0, length));
      const desk = await freshDesk({ dir });
      expect(words(accepted(await desk.articles.get(article.id))), `cut at ${length}`).toEqual(words(article));
      expect((await putAside(desk)).map((text) => Buffer.byteLength(text))).toEqual([length]);
      await desk.close();
    }
  });

  it("is noticed as well when it breaks while the desk is open, and the windows are told", async () => {
    const { dir, article, path } = await closedDesk();
    const desk = await freshDesk({ dir });
    const heard: DeskEvent[] = [];
    desk.subscribe((event) => heard.push(event));
    await writeFile(path, "");
    const recovered = accepted(await desk.articles.get(article.id));
    expect(words(recovered)).toEqual(words(article));
    expect(recovered.version).toBe(article.version + 1);
    expect(heard.map((event) => event.type)).toEqual(["article-saved", "desk-changed"]);
    expect(
      codeOf(await desk.articles.save(article.id, article.version, { details: { headline: "x" } }, ADA)),
    ).toBeNull();
    expect(accepted(await desk.articles.get(article.id)).headline).toBe(article.headline);
  });

  it("passes over revisions that are damaged themselves", async () => {
    const { dir, article, path } = await closedDesk();
    const first = await freshDesk({ dir });
    await first.articles.trash(article.id, ADA);
    await first.articles.restore(article.id, ADA);
    await first.close();
    const revisions = (await namesIn(dir, "revisions", article.id)).sort();
    expect(revisions).toHaveLength(3);
    await damage(join(dir, "revisions", article.id, revisions[2] ?? ""), "no gzip");
    await damage(path, "");
    const desk = await freshDesk({ dir });
    expect(accepted(await desk.articles.get(article.id)).history.at(-1)?.act).toBe("trashed");
  });

  it("never takes words that were refused for ones that stood", async () => {
    const desk = await freshDesk();
    const { id } = accepted(await desk.articles.create(anArticle(), ADA));
    await desk.articles.save(id, 1, { details: { headline: "Stood" } }, ADA);
    await desk.articles.save(id, 1, { details: { headline: "Refused" } }, ADA);
    await desk.articles.command(
      id,
      2,
      [{ type: "move-to-stage", stage: "in-review", reason: "", override: null }],
      ADA,
    );
    await desk.articles.save(id, 1, { details: { headline: "Refused" } }, ADA);
    await desk.close();
    await damage(join(desk.dir, "articles", `${id}.json`), "");
    const again = await freshDesk({ dir: desk.dir });
    expect(accepted(await again.articles.get(id)).headline).toBe("Stood");
  });

  it("is not opened, and said to be put aside, when no revision is there", async () => {
    const desk = await freshDesk();
    const { id } = accepted(await desk.articles.create(anArticle(), ADA));
    await desk.close();
    await damage(join(desk.dir, "articles", `${id}.json`), "{}");
    const again = await freshDesk({ dir: desk.dir });
    expect(again.quarantined()).toMatchObject([{ recovered: false, reason: "This is not a Stet article." }]);
    expect(await again.articles.list()).toEqual([]);
    expect(codeOf(await again.articles.get(id))).toBe("not-found");
    expect(await putAside(again)).toEqual(["{}"]);
  });

  it("overwrites nothing that was put aside before, not even in the same second", async () => {
    const { dir, article, path } = await closedDesk();
    const now = () => new Date("2031-07-01T12:00:00Z");
    for (const content of ["one", "two"]) {
      await damage(path, content);
      await (await freshDesk({ dir, now })).close();
    }
    const stem = `20310701T120000Z-articles-${article.id}`;
    const files = (await namesIn(dir, "quarantine")).filter((name) => !name.endsWith(".about.json"));
    expect(files).toEqual([`${stem}-2.json`, `${stem}.json`]);
    expect(await readFile(join(dir, "quarantine", `${stem}.json`), "utf8")).toBe("one");
    expect(await readFile(join(dir, "quarantine", `${stem}-2.json`), "utf8")).toBe("two");
  });

  it("is put aside when it holds another article than its name says", async () => {
    const { dir, path } = await closedDesk();
    const other = anId();
    await writeFile(join(dir, "articles", `${other}.json`), await readFile(path));
    const desk = await freshDesk({ dir });
    expect(await desk.articles.list()).toHaveLength(1);
    expect(desk.quarantined()).toMatchObject([{ file: expect.stringContaining(other) }]);
  });
});

describe("files that are not damaged but not for us", () => {
  it("leaves an article of a newer Stet as it is, lists it as refused, and does not open it", async () => {
    const { dir, article, path } = await closedDesk();
    const newer = JSON.stringify({ ...article, schemaVersion: 99, mood: "sunny" });
    await damage(path, newer);
    const desk = await freshDesk({ dir });
    expect(desk.quarantined()).toMatchObject([{ file: `articles/${article.id}.json`, recovered: false }]);
    expect(codeOf(await desk.articles.get(article.id))).toBe("schema-version-newer");
    expect(codeOf(await desk.articles.find(article.id))).toBe("schema-version-newer");
    expect(codeOf(await desk.articles.save(article.id, 2, { details: { headline: "x" } }, ADA))).toBe(
      "schema-version-newer",
    );
    expect(codeOf(await desk.articles.create(article, ADA))).toBe("article-exists");
    expect(await readFile(path, "utf8")).toBe(newer);
  });

  it("leaves what is no article's file alone", async () => {
    const dir = await freshFolder();
    const desk = await freshDesk({ dir });
    await writeFile(join(dir, "articles", "notes to self.json"), "not JSON");
    await writeFile(join(dir, "articles", ".DS_Store"), "x");
    await desk.close();
    const again = await freshDesk({ dir });
    expect(await namesIn(dir, "articles")).toEqual([".DS_Store", "notes to self.json"]);
    expect(again.quarantined()).toEqual([]);
  });
});

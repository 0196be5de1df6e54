import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Stage } from "#core/article/stage";
import { nodeFileSystem } from "#desk/disk/nodeFileSystem";
import type { OwnedDesk } from "#desk/openDesk";
import { aClaim, anArticle } from "../../../support/builders";
import { damage } from "../../../support/deskFiles";
import { faultyDisk } from "../../../support/faultyDisk";
import { ADA, accepted, freshDesk, freshFolder } from "../../../support/freshDesk";

/** The real disk, and which articles have been read from it. */
function watchedDisk() {
  const read: string[] = [];
  const fs = faultyDisk({
    read(path) {
      const article = /[\\/](?:articles|trash)[\\/](.+)\.json$/u.exec(path)?.[1];
      if (article) read.push(article);
      return nodeFileSystem.read(path);
    },
  });
  return { fs, read };
}

async function headlines(desk: OwnedDesk, filter = {}): Promise<string[]> {
  return (await desk.articles.list(filter)).map((summary) => summary.headline);
}

describe("listing", () => {
  it("shows the newest first and reads no article", async () => {
    let seconds = 0;
    const { fs, read } = watchedDisk();
    const desk = await freshDesk({ fs, now: () => new Date(Date.UTC(2031, 0, 1, 0, 0, seconds++)) });
    const first = accepted(await desk.articles.create(anArticle({ headline: "First" }), ADA));
    await desk.articles.create(anArticle({ headline: "Second" }), ADA);
    expect(await headlines(desk)).toEqual(["Second", "First"]);
    await desk.articles.save(first.id, 1, { details: { section: "Piers" } }, ADA);
    read.length = 0;
    expect(await headlines(desk)).toEqual(["First", "Second"]);
    await desk.articles.tags();
    expect(read).toEqual([]);
  });

  it("shows what meets every filter", async () => {
    const desk = await freshDesk();
    const stage: Stage = "in-review";
    await desk.articles.create(anArticle({ headline: "A", tags: ["Ferry"], stage }), ADA);
    await desk.articles.create(anArticle({ headline: "B", tags: ["ferry", "harbour"] }), ADA);
    await desk.articles.create(anArticle({ headline: "C", tags: ["harbour"], claims: [aClaim()] }), ADA);
    expect((await headlines(desk, { tag: "FERRY" })).sort()).toEqual(["A", "B"]);
    expect(await headlines(desk, { tag: "ferry", stage })).toEqual(["A"]);
    expect(await headlines(desk, { verification: "open" })).toEqual(["C"]);
    expect(await headlines(desk, { tag: "ferr" })).toEqual([]);
  });

  it("counts tags whatever their case, most used first, as they are mostly written", async () => {
    const desk = await freshDesk();
    for (const tags of [["Ferry"], ["ferry", "harbour"], ["ferry"], ["anchor"]]) {
      await desk.articles.create(anArticle({ tags }), ADA);
    }
    expect(await desk.articles.tags()).toEqual([
      { tag: "ferry", count: 3 },
      { tag: "anchor", count: 1 },
      { tag: "harbour", count: 1 },
    ]);
  });
});

describe("opening a desk again", () => {
  async function closedDesk(): Promise<{ dir: string; ids: string[] }> {
    const dir = await freshFolder();
    const desk = await freshDesk({ dir });
    const made = await Promise.all(
      ["A", "B", "C"].map((headline) => desk.articles.create(anArticle({ headline }), ADA)),
    );
    await desk.close();
    return { dir, ids: made.map((result) => accepted(result).id) };
  }

  it("reads only the articles that have changed since", async () => {
    const { dir, ids } = await closedDesk();
    const { fs, read } = watchedDisk();
    await (await freshDesk({ dir, fs })).close();
    expect(read).toEqual([]);

    const [changed = "", gone = ""] = ids;
    await damage(
      join(dir, "articles", `${changed}.json`),
      JSON.stringify({ ...anArticle({ headline: "Z" }), id: changed }),
    );
    await rm(join(dir, "articles", `${gone}.json`));
    const desk = await freshDesk({ dir, fs });
    expect(read).toEqual([changed]);
    expect((await headlines(desk)).sort()).toEqual(["C", "Z"]);
  });

  it.each(["missing", "damaged", "of another form"])("comes to the same when the index is %s", async (state) => {
    const { dir } = await closedDesk();
    const before = await (await freshDesk({ dir })).articles.list().finally(() => undefined);
    const index = join(dir, "index", "catalogue.json");
    await rm(join(dir, "desk.lock"));
    if (state === "missing") await rm(join(dir, "index"), { recursive: true });
    else
      await writeFile(
        index,
        state === "damaged" ? '{"schema"' : '{"schema":"stet/catalogue","schemaVersion":1,"entries":[{}]}',
      );
    const desk = await freshDesk({ dir });
    expect(await desk.articles.list()).toEqual(before);
  });
});

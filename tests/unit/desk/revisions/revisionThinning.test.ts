import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { monotonicFactory } from "ulid";
import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import type { FileSystem } from "#desk/disk/fileSystem";
import { nodeFileSystem } from "#desk/disk/nodeFileSystem";
import { layoutOf } from "#desk/layout";
import type { KeptBecause } from "#desk/revisions/revision";
import { Revisions } from "#desk/revisions/revisions";
import { RevisionThinning } from "#desk/revisions/revisionThinning";
import { TaskQueue } from "#desk/taskQueue";
import { anArticle } from "../../../support/builders";
import { diskError, faultyDisk } from "../../../support/faultyDisk";
import { freshFolder } from "../../../support/freshDesk";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = Date.parse("2031-04-05T12:00:00Z");

async function aThinning(fs: FileSystem = nodeFileSystem) {
  const dir = await freshFolder();
  const nextId = monotonicFactory();
  let now = START;
  const env = {
    fs,
    layout: layoutOf(dir),
    readOnly: false,
    now: () => new Date(now),
    newId: () => nextId(now),
    queue: new TaskQueue(),
  };
  const revisions = new Revisions(env);
  const article = anArticle();
  return {
    env,
    article,
    revisions,
    thinning: new RevisionThinning(env, revisions),
    pass: (ms: number) => {
      now += ms;
    },
    /** Keeps a state that no other is like. */
    keep: (headline: string, kind: KeptBecause = "writing", name?: string) =>
      revisions.keep({ ...article, headline } as Article, kind, "Ada Quill", name),
    left: async () => (await readdir(join(dir, "revisions", article.id))).map((file) => file.slice(0, 26)).sort(),
  };
}

describe("thinning kept states", () => {
  it("leaves all of the last day, one an hour after that, one a day, and one a week", async () => {
    const { keep, pass, thinning, article, left } = await aThinning();
    for (let index = 0; index < 18; index += 1) {
      await keep(`Minute ${index * 10}`);
      pass(10 * MINUTE);
    }
    await thinning.thin(article.id);
    expect(await left()).toHaveLength(18);
    pass(DAY);
    await thinning.thin(article.id);
    expect(await left()).toHaveLength(3);
    pass(7 * DAY);
    await thinning.thin(article.id);
    expect(await left()).toHaveLength(1);
    pass(400 * DAY);
    await thinning.thin(article.id);
    expect(await left()).toHaveLength(1);
  });

  it("never takes what has a name, was exported, moved a stage or stood in a conflict", async () => {
    const { keep, pass, thinning, article, left, revisions } = await aThinning();
    const good: string[] = [];
    for (const kind of ["stage", "exported", "conflict", "recovered", "trashed", "replaced"] as const) {
      good.push(await keep(kind, kind));
      await keep(`${kind} and on`);
      pass(MINUTE);
    }
    good.push(await keep("named", "named", "Before the lawyers"));
    good.push(await revisions.keepRefused(article.id, 1, { kind: "refused", article }, "Ada Quill"));
    const newest = await keep("last");
    pass(500 * DAY);
    await thinning.thin(article.id);
    expect(await left()).toEqual([...good, newest].sort());
  });

  it("takes what has lost its name like any other", async () => {
    const { keep, pass, thinning, article, left, revisions } = await aThinning();
    const named = await keep("named", "named", "Before the lawyers");
    await keep("last");
    pass(500 * DAY);
    await revisions.rename(article.id, named, null);
    await thinning.thin(article.id);
    expect(await left()).not.toContain(named);
  });

  it("leaves the newest that can be read, when a newer one is damaged", async () => {
    const { env, keep, pass, thinning, article, left, revisions } = await aThinning();
    await keep("older");
    const good = await keep("good");
    const damaged = await keep("damaged");
    await writeFile(join(env.layout.revisions, article.id, `${damaged}.json.gz`), "no gzip");
    pass(500 * DAY);
    await thinning.thin(article.id);
    expect(await left()).toEqual([good, damaged]);
    expect((await revisions.newestGood(article.id))?.headline).toBe("good");
  });

  it("leaves a sound desk wherever it is cut off, and goes on from there", async () => {
    let removals = 0;
    let stopAt = 0;
    const fs = faultyDisk({
      remove: (path) => {
        removals += 1;
        return removals > stopAt ? Promise.reject(diskError("EIO")) : nodeFileSystem.remove(path);
      },
    });
    const { keep, pass, thinning, article, left, revisions } = await aThinning(fs);
    for (let index = 0; index < 6; index += 1) {
      await keep(`Minute ${index}`);
      pass(MINUTE);
    }
    pass(500 * DAY);
    for (stopAt = 0; stopAt < 5; stopAt += 1) {
      await thinning.thin(article.id);
      expect((await revisions.newestGood(article.id))?.headline).toBe("Minute 5");
    }
    stopAt = Number.POSITIVE_INFINITY;
    await thinning.thin(article.id);
    expect(await left()).toHaveLength(1);
  });

  it("goes through all articles, and does nothing on a desk that is another's or when it is stopped", async () => {
    const { env, keep, pass, thinning, left } = await aThinning();
    for (const headline of ["one", "two", "three"]) await keep(headline);
    pass(500 * DAY);
    env.readOnly = true;
    await thinning.sweep();
    expect(await left()).toHaveLength(3);
    env.readOnly = false;
    await thinning.sweep();
    expect(await left()).toHaveLength(1);
    await keep("four");
    thinning.stop();
    await thinning.sweep();
    expect(await left()).toHaveLength(2);
  });
});

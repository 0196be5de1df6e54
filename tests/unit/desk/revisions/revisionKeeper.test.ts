import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { nodeFileSystem } from "#desk/disk/nodeFileSystem";
import type { OwnedDesk } from "#desk/openDesk";
import { anArticle } from "../../../support/builders";
import { namesIn } from "../../../support/deskFiles";
import { diskError, faultyDisk } from "../../../support/faultyDisk";
import { ADA, accepted, freshDesk } from "../../../support/freshDesk";

const MINUTE = 60_000;

async function kept({ dir }: OwnedDesk, id: string): Promise<[string, number][]> {
  const names = (await namesIn(dir, "revisions", id)).sort();
  const read = names.map(async (name) =>
    JSON.parse(gunzipSync(await readFile(join(dir, "revisions", id, name))).toString()),
  );
  return (await Promise.all(read)).map(({ kind, version }) => [kind, version]);
}

it("keeps a state every ten minutes of writing, and the last one when the desk is closed", async () => {
  let minutes = 0;
  const desk = await freshDesk({ now: () => new Date(Date.UTC(2031, 0, 1) + minutes * MINUTE) });
  const { id } = accepted(await desk.articles.create(anArticle(), ADA));
  for (let version = 1; version <= 14; version += 1) {
    minutes += 1;
    accepted(await desk.articles.save(id, version, { details: { headline: `Minute ${minutes}` } }, ADA));
  }
  expect(await kept(desk, id)).toEqual([["writing", 12]]);
  await desk.close();
  expect(await kept(desk, id)).toEqual([
    ["writing", 12],
    ["closing", 15],
  ]);
});

it("keeps nothing twice, and nothing of what nobody has touched", async () => {
  const desk = await freshDesk();
  const untouched = accepted(await desk.articles.create(anArticle(), ADA));
  const { id } = accepted(await desk.articles.create(anArticle(), ADA));
  accepted(
    await desk.articles.command(
      id,
      1,
      [{ type: "move-to-stage", stage: "in-review", reason: "", override: null }],
      ADA,
    ),
  );
  await desk.close();
  expect(await kept(desk, id)).toEqual([["stage", 2]]);
  expect(await kept(desk, untouched.id)).toEqual([]);
});

it("does not refuse a save that is on the disk because its revision could not be kept", async () => {
  let failing = true;
  const fs = faultyDisk({
    rename: (from, to) =>
      failing && to.includes("revisions") ? Promise.reject(diskError("ENOSPC")) : nodeFileSystem.rename(from, to),
  });
  const desk = await freshDesk({ fs });
  const { id } = accepted(await desk.articles.create(anArticle(), ADA));
  accepted(
    await desk.articles.command(
      id,
      1,
      [{ type: "move-to-stage", stage: "in-review", reason: "", override: null }],
      ADA,
    ),
  );
  expect(await kept(desk, id)).toEqual([]);
  failing = false;
  await desk.close();
  expect(await kept(desk, id)).toEqual([["closing", 2]]);
});

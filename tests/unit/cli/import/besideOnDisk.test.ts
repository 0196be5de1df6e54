import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { besideOnDisk } from "#cli/import/besideOnDisk";

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "stet-beside-"));
  await mkdir(join(dir, "copy", "images"), { recursive: true });
  await writeFile(join(dir, "private.png"), "private");
  await writeFile(join(dir, "copy", "images", "boat.png"), "boat");
});
afterEach(() => rm(dir, { recursive: true }));

const find = (path: string) => besideOnDisk(join(dir, "copy", "ferry.md"))(path);

it("has a file in the folder, its size and its bytes", async () => {
  const found = await find("images/boat.png");
  expect(found?.size).toBe(4);
  expect(Buffer.from((await found?.read()) ?? []).toString()).toBe("boat");
});

it("has none of what is not there and of what is no file", async () => {
  expect(await find("images/gone.png")).toBeNull();
  expect(await find("images")).toBeNull();
});

it("follows no link out of the folder, and one within it", async () => {
  await symlink(join(dir, "private.png"), join(dir, "copy", "images", "out.png"));
  await symlink(dir, join(dir, "copy", "up"));
  await symlink("boat.png", join(dir, "copy", "images", "within.png"));
  expect(await find("images/out.png")).toBeNull();
  expect(await find("up/private.png")).toBeNull();
  expect((await find("images/within.png"))?.size).toBe(4);
});

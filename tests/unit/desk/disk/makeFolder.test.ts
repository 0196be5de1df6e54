import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "#desk/disk/makeFolder";
import { openDesk } from "#desk/openDesk";
import { codeOf, freshFolder } from "../../../support/freshDesk";

describe("making a folder", () => {
  it("makes the ones above it as well, and is content when they are there", async () => {
    const path = join(await freshFolder(), "a", "b", "c");
    // One finds the folder above missing, and a moment later made by another.
    await Promise.all(Array.from({ length: 40 }, (_, index) => makeFolder(index % 3 === 0 ? join(path, "d") : path)));
    await makeFolder(path);
    expect((await stat(join(path, "d"))).isDirectory()).toBe(true);
  });

  it("does not take a file for a folder", async () => {
    const file = join(await freshFolder(), "file");
    await writeFile(file, "");
    await expect(makeFolder(file)).rejects.toThrow("EEXIST");
    await expect(makeFolder(join(file, "under", "it"))).rejects.toThrow("ENOTDIR");
  });

  it.runIf(process.platform === "linux")("gives up where a folder takes nothing, and so does a desk", async () => {
    await expect(makeFolder("/proc/nowhere/at/all")).rejects.toThrow("ENOENT");
    expect(codeOf(await openDesk("/proc/nowhere/desk", { host: "cli" }))).toBe("disk-failed");
  });
});

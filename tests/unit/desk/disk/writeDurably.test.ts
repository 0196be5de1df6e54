import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nodeFileSystem } from "#desk/disk/nodeFileSystem";
import { removeLeftovers } from "#desk/disk/removeLeftovers";
import { writeDurably } from "#desk/disk/writeDurably";
import { diskError, faultyDisk } from "../../../support/faultyDisk";
import { freshFolder } from "../../../support/freshDesk";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("writeDurably", () => {
  it("puts the new bytes in the old ones' place, readable by the owner alone, and leaves nothing else", async () => {
    const folder = await freshFolder();
    const path = join(folder, "a.json");
    await writeDurably(nodeFileSystem, path, bytes("old"));
    await writeDurably(nodeFileSystem, path, bytes("new"));

    expect(await readFile(path, "utf8")).toBe("new");
    expect(await readdir(folder)).toEqual(["a.json"]);
    if (process.platform !== "win32") expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it("syncs the file before it takes the target's place, and the folder after", async () => {
    const folder = await freshFolder();
    const path = join(folder, "a.json");
    await writeFile(path, "old");
    const steps: string[] = [];
    const fs = faultyDisk({
      async writeNew(temp, content) {
        await nodeFileSystem.writeNew(temp, content);
        steps.push(`written beside, target is ${await readFile(path, "utf8")}`);
      },
      async rename(from, to) {
        await nodeFileSystem.rename(from, to);
        steps.push(`renamed, target is ${await readFile(path, "utf8")}`);
      },
      async syncFolder(synced) {
        steps.push(synced === folder ? "folder synced" : "another folder synced");
      },
    });
    await writeDurably(fs, path, bytes("new"));

    expect(steps).toEqual(["written beside, target is old", "renamed, target is new", "folder synced"]);
  });

  it.each(["writeNew", "rename"] as const)("keeps the old file and cleans up when %s fails", async (step) => {
    const folder = await freshFolder();
    const path = join(folder, "a.json");
    await writeFile(path, "old");
    const fs = faultyDisk({
      [step]: async (target: string) => {
        if (step === "writeNew") await writeFile(target, "ne");
        throw diskError("ENOSPC");
      },
    });

    await expect(writeDurably(fs, path, bytes("new"))).rejects.toThrow("ENOSPC");
    expect(await readFile(path, "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["a.json"]);
  });

  it.each(["EPERM", "EBUSY", "EACCES"])("tries again while something holds the target (%s)", async (code) => {
    const path = join(await freshFolder(), "a.json");
    let refusals = 2;
    const fs = faultyDisk({
      async rename(from, to) {
        refusals -= 1;
        if (refusals >= 0) throw diskError(code);
        await nodeFileSystem.rename(from, to);
      },
    });
    await writeDurably(fs, path, bytes("new"));

    expect(await readFile(path, "utf8")).toBe("new");
  });

  it("leaves what another write has left behind to be removed, and nothing else", async () => {
    const folder = await freshFolder();
    const fs = faultyDisk({
      rename: async () => Promise.reject(diskError("EIO")),
      remove: async () => Promise.reject(diskError("EIO")),
    });
    await writeFile(join(folder, ".keep.tmp"), "somebody's own");
    await expect(writeDurably(fs, join(folder, "a.json"), bytes("new"))).rejects.toThrow("EIO");
    expect(await readdir(folder)).toHaveLength(2);

    await removeLeftovers(nodeFileSystem, [folder, join(folder, "missing")]);
    expect(await readdir(folder)).toEqual([".keep.tmp"]);
  });
});

import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FileSystem } from "#desk/disk/fileSystem";
import { nodeFileSystem } from "#desk/disk/nodeFileSystem";
import { freshFolder } from "../../../support/freshDesk";
import { MemoryDisk } from "../../../support/memoryDisk";

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array | null) => content && new TextDecoder().decode(content);
const codeIn = (task: Promise<unknown>) =>
  task.then(
    () => null,
    (error: NodeJS.ErrnoException) => error.code,
  );

const DISKS: readonly { readonly name: string; readonly make: () => Promise<{ fs: FileSystem; root: string }> }[] = [
  { name: "the real disk", make: async () => ({ fs: nodeFileSystem, root: await freshFolder() }) },
  {
    name: "the disk in memory",
    make: async () => {
      const { fs } = new MemoryDisk();
      await fs.makeFolder("/root");
      return { fs, root: "/root" };
    },
  },
];

describe.each(DISKS)("$name", ({ make }) => {
  it("reads back what was written, and nothing where nothing is", async () => {
    const { fs, root } = await make();
    await fs.writeNew(join(root, "a"), bytes("words"));
    expect(text(await fs.read(join(root, "a")))).toBe("words");
    expect(await fs.read(join(root, "b"))).toBeNull();
    expect(await fs.stamp(join(root, "b"))).toBeNull();
    expect(await fs.kind(join(root, "b"))).toBeNull();
    expect(await fs.names(join(root, "none"))).toEqual([]);
    expect((await fs.stamps(join(root, "none"), () => true)).size).toBe(0);
    await fs.remove(join(root, "b"));
  });

  it("writes over nothing, and into no folder that is not there", async () => {
    const { fs, root } = await make();
    await fs.writeNew(join(root, "a"), bytes("old"));
    expect(await codeIn(fs.writeNew(join(root, "a"), bytes("new")))).toBe("EEXIST");
    expect(await codeIn(fs.writeNew(join(root, "none", "a"), bytes("new")))).toBe("ENOENT");
    expect(text(await fs.read(join(root, "a")))).toBe("old");
  });

  it("renames over what is there, and fails where nothing is", async () => {
    const { fs, root } = await make();
    await fs.writeNew(join(root, "a"), bytes("new"));
    await fs.writeNew(join(root, "b"), bytes("old"));
    await fs.rename(join(root, "a"), join(root, "b"));
    expect(await fs.names(root)).toEqual(["b"]);
    expect(text(await fs.read(join(root, "b")))).toBe("new");
    expect(await codeIn(fs.rename(join(root, "a"), join(root, "c")))).toBe("ENOENT");
    expect(await codeIn(fs.rename(join(root, "b"), join(root, "none", "b")))).toBe("ENOENT");
  });

  it("links to a free name alone", async () => {
    const { fs, root } = await make();
    await fs.writeNew(join(root, "a"), bytes("words"));
    await fs.link(join(root, "a"), join(root, "b"));
    expect(text(await fs.read(join(root, "b")))).toBe("words");
    expect(await codeIn(fs.link(join(root, "a"), join(root, "b")))).toBe("EEXIST");
    expect(await codeIn(fs.link(join(root, "none"), join(root, "c")))).toBe("ENOENT");
  });

  it("makes folders with those above them, again and again, but not where a file is", async () => {
    const { fs, root } = await make();
    const deep = join(root, "one", "two");
    await fs.makeFolder(deep);
    await fs.makeFolder(deep);
    await fs.writeNew(join(deep, "a"), bytes("words"));
    expect(await fs.kind(deep)).toBe("folder");
    expect(await fs.kind(join(deep, "a"))).toBe("file");
    expect(await fs.names(root)).toEqual(["one"]);
    expect(await codeIn(fs.makeFolder(join(deep, "a")))).toBe("EEXIST");
    await fs.syncFolder(deep);
  });

  it("stamps files by size and time, and tells the files of a folder that are wanted", async () => {
    const { fs, root } = await make();
    await fs.writeNew(join(root, "a.json"), bytes("words"));
    await fs.writeNew(join(root, "b.tmp"), bytes("more"));
    await fs.makeFolder(join(root, "c.json"));
    const stamps = await fs.stamps(root, (name) => name.endsWith(".json"));
    expect([...stamps.keys()]).toEqual(["a.json"]);
    expect(stamps.get("a.json")).toEqual(await fs.stamp(join(root, "a.json")));
    expect(stamps.get("a.json")?.size).toBe(5);
  });
});

describe("the disk in memory after a stop", () => {
  async function halfWritten() {
    const disk = new MemoryDisk();
    const { fs } = disk;
    await fs.makeFolder("/root");
    await fs.writeNew("/root/a", bytes("old"));
    await fs.syncFolder("/root");
    await fs.writeNew("/root/b", bytes("new"));
    await fs.rename("/root/b", "/root/a");
    disk.writeCarelessly("/root/c", bytes("careless"));
    return disk;
  }

  it("has everything when only the process was killed", async () => {
    const { fs } = (await halfWritten()).after("killed");
    expect(text(await fs.read("/root/a"))).toBe("new");
    expect(text(await fs.read("/root/c"))).toBe("careless");
  });

  it("has only what was synced when the power went", async () => {
    const { fs } = (await halfWritten()).after("lost");
    expect(text(await fs.read("/root/a"))).toBe("old");
    expect(await fs.names("/root")).toEqual(["a"]);
  });

  it("may have the names and half of what was not synced", async () => {
    const { fs } = (await halfWritten()).after("torn");
    expect(text(await fs.read("/root/a"))).toBe("new");
    expect(text(await fs.read("/root/c"))).toBe("care");
  });

  it("keeps a file that was moved to another folder in one of the two", async () => {
    const disk = new MemoryDisk();
    for (const folder of ["/one", "/two"]) await disk.fs.makeFolder(folder);
    await disk.fs.writeNew("/one/a", bytes("words"));
    await disk.fs.syncFolder("/one");
    await disk.fs.rename("/one/a", "/two/a");
    expect(await disk.after("lost").fs.names("/one")).toEqual(["a"]);
    await disk.fs.syncFolder("/one");
    const { fs } = disk.after("lost");
    expect([await fs.names("/one"), await fs.names("/two")]).toEqual([[], ["a"]]);
  });
});

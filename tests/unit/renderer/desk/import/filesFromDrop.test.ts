import { describe, expect, it } from "vitest";
import { filesFromDrop, MAX_FILES } from "#renderer/desk/import/filesFromDrop";
import { tellGathered } from "#renderer/desk/import/tellGathered";

/** A folder by the names of what is in it; null is one that may not be looked into. */
interface Folder {
  readonly [name: string]: Folder | string | null;
}

function anEntry(name: string, content: Folder | string | null, path = `/${name}`): FileSystemEntry {
  const common = { name, fullPath: path };
  if (typeof content === "string") {
    const file = (give: (file: File) => void) => give(new File([content], name));
    return { ...common, isFile: true, isDirectory: false, file } as unknown as FileSystemEntry;
  }
  const entries = Object.entries(content ?? {}).map(([child, inside]) => anEntry(child, inside, `${path}/${child}`));
  const createReader = () => {
    // In portions, as browsers do.
    const portions = [entries.slice(0, 100), entries.slice(100), []];
    const readEntries = (give: (entries: FileSystemEntry[]) => void, fail: (error: Error) => void) =>
      content === null ? fail(new Error("NotReadableError")) : give(portions.shift() ?? []);
    return { readEntries };
  };
  const getFile = (inside: string, _: object, give: (entry: FileSystemEntry) => void, fail: () => void) => {
    let found: Folder | string | null | undefined = content;
    for (const part of inside.split("/")) found = found && typeof found === "object" ? found[part] : undefined;
    if (typeof found === "string") give(anEntry(inside, found));
    else fail();
  };
  return { ...common, isFile: false, isDirectory: true, createReader, getFile } as unknown as FileSystemEntry;
}

function aDrop(content: Folder): DataTransfer {
  const items = Object.entries(content).map(([name, inside]) => ({
    webkitGetAsEntry: () => anEntry(name, inside),
    getAsFile: () => (typeof inside === "string" ? new File([inside], name) : null),
  }));
  return { items } as unknown as DataTransfer;
}

async function gather(content: Folder, signal = new AbortController().signal) {
  const counts: number[] = [];
  const isWanted = (name: string) => /\.(?:md|html)$/u.test(name);
  const gathered = await filesFromDrop(aDrop(content), { isWanted, onFound: (count) => counts.push(count), signal });
  return { ...gathered, paths: gathered.files.map(({ path }) => path), counts };
}

describe("what is dropped", () => {
  it("is every file that was dropped by itself, and of folders those that are wanted, to the bottom", async () => {
    const { paths, counts, cut, unreadable } = await gather({
      "odd.bin": "x",
      copy: {
        "b.md": "b",
        "a.md": "a",
        "program.exe": "MZ",
        deep: { deeper: { "c.md": "c" } },
        ".git": { "d.md": "d" },
      },
    });
    expect(paths).toEqual(["odd.bin", "copy/a.md", "copy/b.md", "copy/deep/deeper/c.md"]);
    expect(counts).toEqual([1, 2, 3, 4]);
    expect({ cut, unreadable }).toEqual({ cut: false, unreadable: 0 });
  });

  it("is a page without the folder of its own files, which are found beside it", async () => {
    const page = { "Ferry.html": "x", Ferry_files: { "boat.png": "boat", "ads.md": "x" } };
    for (const dropped of [page, { copy: page }]) {
      const { files, paths } = await gather(dropped);
      expect(paths.map((path) => path.replace("copy/", ""))).toEqual(["Ferry.html"]);
      const found = await files[0]?.beside?.("Ferry_files/boat.png");
      expect(Buffer.from((await found?.read()) ?? []).toString()).toBe("boat");
      expect(await files[0]?.beside?.("Ferry_files/gone.png")).toBeNull();
      expect(await files[0]?.beside?.("Ferry_files")).toBeNull();
    }
  });

  it("finds an image that was dropped together with the text that names it", async () => {
    const { files } = await gather({ "ferry.md": "x", "boat.png": "boat" });
    expect((await files[0]?.beside?.("boat.png"))?.size).toBe(4);
    expect(await files[0]?.beside?.("boat.png/more")).toBeNull();
  });

  it("is cut off where it is more than anybody looks through, and that is said", async () => {
    const many = Object.fromEntries(Array.from({ length: MAX_FILES + 5 }, (_, index) => [`${index}.md`, "x"]));
    const gathered = await gather({ many });
    expect(gathered.files).toHaveLength(MAX_FILES);
    expect(tellGathered(gathered)).toEqual([expect.stringContaining("the first 1,000")]);
  });

  it("goes on past a folder that may not be looked into, and says so", async () => {
    const gathered = await gather({ copy: { closed: null, "open.md": "x" }, shut: null });
    expect(gathered.paths).toEqual(["copy/open.md"]);
    expect(tellGathered(gathered)).toEqual(["2 folders or files could not be looked into."]);
  });

  it("is looked through no further once somebody has stopped", async () => {
    expect((await gather({ copy: { "a.md": "a" } }, AbortSignal.abort())).files).toEqual([]);
  });

  it("is not followed down without end", async () => {
    let folder: Folder = { "bottom.md": "x" };
    for (let depth = 0; depth < 200; depth += 1) folder = { deeper: folder, [`${depth}.md`]: "x" };
    expect((await gather({ top: folder })).files.length).toBeLessThan(30);
  });
});

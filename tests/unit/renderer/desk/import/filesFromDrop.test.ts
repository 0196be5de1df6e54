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
  return { ...common, isFile: false, isDirectory: true, createReader } as unknown as FileSystemEntry;
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
  const isWanted = (name: string) => name.endsWith(".md");
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

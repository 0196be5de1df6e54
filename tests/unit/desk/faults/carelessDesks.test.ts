import { dirname } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { FAULTS } from "../../../support/faultPlan";
import { type Bend, rehearse, runWithFault } from "./runWithFault";
import { WRITE_PATHS } from "./writePaths";

vi.mock("node:timers/promises", async (original) => ({
  ...(await original<typeof import("node:timers/promises")>()),
  setTimeout: (_ms: number, value: unknown) => new Promise((resolve) => setImmediate(() => resolve(value))),
}));

const CARELESS: readonly { readonly name: string; readonly writing: string; readonly bend: Bend }[] = [
  {
    name: "does not sync its files",
    writing: "saving an article",
    bend: (fs, disk) => ({
      ...fs,
      writeNew: async (path, bytes) => disk.writeCarelessly(path, bytes),
    }),
  },
  {
    name: "does not sync its folders",
    writing: "creating an article",
    bend: (fs) => ({ ...fs, syncFolder: async () => undefined }),
  },
  {
    name: "writes over a file instead of putting another one in its place",
    writing: "saving an article",
    bend: (fs, disk) => ({
      ...fs,
      rename: async (from, to) => {
        const bytes = (await fs.read(from)) ?? new Uint8Array();
        disk.writeCarelessly(to, bytes.slice(0, 40));
        await fs.remove(from);
        disk.writeCarelessly(to, bytes);
      },
    }),
  },
  {
    name: "answers before the disk has taken it",
    writing: "saving an article",
    bend: (fs) => ({
      ...fs,
      rename: async (from, to) => void setImmediate(() => void fs.rename(from, to).catch(() => undefined)),
    }),
  },
  {
    name: "takes what the disk refused for done",
    writing: "saving an article",
    bend: (fs) => ({ ...fs, rename: (from, to) => fs.rename(from, to).catch(() => undefined) }),
  },
  {
    name: "puts files into folders that do not survive",
    writing: "keeping a picture",
    bend: (fs, disk) => ({
      ...fs,
      makeFolder: async (path) => {
        const isNew = (await fs.kind(path)) === null;
        await fs.makeFolder(path);
        if (isNew && dirname(path) !== "/") disk.unsync(path);
      },
    }),
  },
];

describe.skipIf(process.platform === "win32")("the fault runs", () => {
  it.each(CARELESS)("catch a desk that $name", async ({ writing, bend }) => {
    const path = WRITE_PATHS.find(({ name }) => name === writing);
    if (!path) throw new Error(`no such write path: ${writing}`);
    const rehearsed = await rehearse(path);
    const wrong: string[] = [];
    for (let at = 0; at < rehearsed.operations && wrong.length === 0; at += 1) {
      for (const fault of FAULTS) wrong.push(...(await runWithFault(rehearsed, at, fault, bend)));
    }
    expect(wrong).not.toEqual([]);
  });
});

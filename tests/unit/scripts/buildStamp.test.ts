import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

interface BuildStamp {
  inputsStamp(root: string): string;
  isBuilt(root: string): boolean;
  removeStamp(root: string): void;
  writeStamp(root: string, stamp: string): void;
}

describe("the stamp of a build", () => {
  let stamps: BuildStamp;
  let root: string;
  beforeEach(async () => {
    const script = "../../../scripts/buildStamp.mjs";
    stamps = (await import(script)) as BuildStamp;
    root = await mkdtemp(join(tmpdir(), "stet-stamp-"));
    await mkdir(join(root, "src", "core"), { recursive: true });
    await mkdir(join(root, "out"));
    await writeFile(join(root, "src", "core", "a.ts"), "1");
    await writeFile(join(root, "package.json"), "{}");
  });
  afterEach(() => rm(root, { recursive: true }));

  const build = () => stamps.writeStamp(root, stamps.inputsStamp(root));

  it("says that nothing has been built yet, then that it has", () => {
    expect(stamps.isBuilt(root)).toBe(false);
    build();
    expect(stamps.isBuilt(root)).toBe(true);
  });

  it.each<[string, () => Promise<void>]>([
    ["a file has other contents", () => writeFile(join(root, "src", "core", "a.ts"), "12")],
    ["a file is newer", () => utimes(join(root, "src", "core", "a.ts"), 2_000_000_000, 2_000_000_000)],
    ["a file is new", () => writeFile(join(root, "src", "core", "b.ts"), "")],
    ["a file is gone", () => rm(join(root, "src", "core", "a.ts"))],
    ["another set of packages is installed", () => writeFile(join(root, "package-lock.json"), "{}")],
  ])("wants a new build when %s", async (_, change) => {
    build();
    await change();
    expect(stamps.isBuilt(root)).toBe(false);
  });

  it("does not count what is no input", async () => {
    build();
    await writeFile(join(root, "README.md"), "x");
    expect(stamps.isBuilt(root)).toBe(true);
  });

  it("takes a build that was broken off for none", () => {
    build();
    stamps.removeStamp(root);
    expect(stamps.isBuilt(root)).toBe(false);
  });
});

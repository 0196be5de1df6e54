import { mkdir, realpath, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageAround } from "#desk/disk/packageAround";
import { freshFolder } from "../../../support/freshDesk";

async function aFolder(manifest: string | null): Promise<string> {
  const folder = await realpath(await freshFolder());
  if (manifest !== null) await writeFile(join(folder, "manifest.json"), manifest);
  return folder;
}
const MANIFEST = JSON.stringify({ schema: "stet/package", schemaVersion: 1 }, null, 2);

describe("the package around a path", () => {
  it("is the folder with the manifest, for itself and for everything in it, there or not", async () => {
    const folder = await aFolder(MANIFEST);
    await mkdir(join(folder, "images"));
    for (const path of ["", "images", "images/deeper/report.html", "not-there"]) {
      expect(await packageAround(join(folder, path))).toBe(folder);
    }
  });

  it("is found through a link from outside", async () => {
    const [folder, outside] = [await aFolder(MANIFEST), await aFolder(null)];
    await mkdir(join(folder, "images"));
    await symlink(join(folder, "images"), join(outside, "elsewhere"));
    expect(await packageAround(join(outside, "elsewhere", "report.html"))).toBe(folder);
  });

  it("is found with a manifest that is damaged after its first lines", async () => {
    const folder = await aFolder(MANIFEST.slice(0, -2));
    expect(await packageAround(folder)).toBe(folder);
  });

  it.each([
    ["without a manifest", null],
    ["with another program's manifest", '{"schema": "somebody/else", "name": "stet/package"}'],
    ["with a manifest that is no JSON", "schema stet/package"],
  ])("is none for a folder %s", async (_, manifest) => {
    expect(await packageAround(await aFolder(manifest))).toBeNull();
  });

  it("is none where the manifest is a folder", async () => {
    const folder = await aFolder(null);
    await mkdir(join(folder, "manifest.json"));
    expect(await packageAround(folder)).toBeNull();
  });
});

import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { installedBrowser, ownSurroundings } from "#server/installedBrowser";
import { freshFolder } from "../../support/freshDesk";

describe("the search for an installed browser", () => {
  it("passes over a folder of the search path that cannot be looked into", async () => {
    const folder = await freshFolder();
    const round = join(folder, "round");
    await symlink(round, round);
    const { isFile } = ownSurroundings();
    const env = { PATH: round, HOME: folder };
    expect(() => installedBrowser({ platform: "linux", env, isRoot: false, isFile })).not.toThrow();
    expect(isFile(join(round, "chromium"))).toBe(false);
    expect(isFile(process.execPath)).toBe(true);
  });
});

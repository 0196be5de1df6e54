import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fetchElectron } from "#cli/start/fetchElectron";

describe("fetching the desktop app", () => {
  let root: string;
  let mirror: Server;
  let said: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "stet-fetch-"));
    said = "";
    mirror = createServer((_, response) => response.end());
    await new Promise<void>((resolve) => mirror.listen(0, "127.0.0.1", resolve));
  });
  afterEach(async () => {
    mirror.close();
    await rm(root, { recursive: true });
  });

  /** Stands in for Electron's installer. */
  async function installer(script: string) {
    const home = join(root, "node_modules", "electron");
    await mkdir(join(home, "dist"), { recursive: true });
    await writeFile(join(home, "install.js"), script);
  }

  const fetching = (env: Record<string, string> = {}) =>
    fetchElectron({
      root,
      err: (text) => {
        said += text;
      },
      env: {
        npm_lifecycle_event: "start",
        ELECTRON_MIRROR: `http://127.0.0.1:${(mirror.address() as AddressInfo).port}/`,
        ...env,
      },
    });

  const works = `
    const { writeFileSync } = require("node:fs");
    writeFileSync(__dirname + "/dist/electron", "");
    writeFileSync(__dirname + "/path.txt", "electron");`;

  it("fetches it on npm start, and says so", async () => {
    await installer(works);
    expect(await fetching()).toBe(join(root, "node_modules", "electron", "dist", "electron"));
    expect(said).toContain("once");
  });

  it.each([[{ npm_lifecycle_event: "" }], [{ STET_NO_FETCH: "1" }], [{ ELECTRON_MIRROR: "http://127.0.0.1:1/" }]])(
    "does not even try with %j",
    async (env) => {
      await installer(works);
      expect(await fetching(env)).toBeNull();
      expect(said).toBe("");
      expect(existsSync(join(root, "node_modules", "electron", "path.txt"))).toBe(false);
    },
  );

  it("does not try again what failed half way", async () => {
    await installer("process.exit(1)");
    expect(await fetching()).toBeNull();
    await installer(works);
    expect(await fetching()).toBeNull();
  });

  it("has nothing to fetch where Electron is no part of the installation", async () => {
    expect(await fetching()).toBeNull();
  });
});

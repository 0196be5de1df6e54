import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const BIOME = "node_modules/@biomejs/biome/bin/biome";
const TIMEOUT_MS = 15_000;

/** The lint rules that hold the layers apart, tried on files that break them and on files that do not. */
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "stet-boundaries-"));
  cpSync("biome.json", join(folder, "biome.json"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whether the linter refuses a file for what it imports or reaches for; a linter that does not run refuses nothing. */
function isRefused(file: string, source: string): boolean {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, source);
  const rules = ["style/noRestrictedImports", "style/noRestrictedGlobals"].map((rule) => `--only=${rule}`);
  const options = ["--vcs-enabled=false", `--config-path=${folder}`, ...rules];
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIOME, "lint", ...options, path], {
    encoding: "utf8",
    timeout: TIMEOUT_MS,
  });
  if (status === 0) return false;
  if (status === 1 && /lint\/style\/noRestricted(?:Imports|Globals)/.test(stdout + stderr)) return true;
  throw new Error(`the linter did not do its work: ${stderr}`);
}

const importing = (specifier: string) => `import { x } from "${specifier}";\nexport const y = x;\n`;

describe("the layers", () => {
  it.each([
    ["src/core/gate/bad.ts", "#desk/desk"],
    ["src/core/gate/bad.ts", "#api/contracts/problem"],
    ["src/core/gate/bad.ts", "node:fs"],
    ["src/core/gate/bad.ts", "react"],
    ["src/core/gate/bad.ts", "electron"],
    ["src/exchange/bad.ts", "#desk/desk"],
    ["src/exchange/bad.ts", "#api/app"],
    ["src/desk/bad.ts", "#exchange/registry"],
    ["src/desk/bad.ts", "node:fs/promises"],
    ["src/desk/disk/bad.ts", "#exchange/registry"],
    ["src/api/routes/bad.ts", "#server/startBrowserHost"],
    ["src/api/routes/bad.ts", "node:fs"],
    ["src/api/contracts/bad.ts", "#desk/desk"],
    ["src/api/client/bad.ts", "node:buffer"],
    ["src/server/bad.ts", "#cli/main"],
    ["src/cli/bad.ts", "electron"],
    ["src/cli/bad.ts", "#main/app/startDesktop"],
    ["src/main/bad.ts", "#renderer/main"],
    ["src/main/bad.ts", "#cli/main"],
    ["src/preload/bad.ts", "#desk/desk"],
    ["src/renderer/bad.ts", "#desk/desk"],
    ["src/renderer/bad.ts", "#exchange/registry"],
    ["src/renderer/bad.ts", "#api/app"],
    ["src/renderer/bad.ts", "#api/routes/articles"],
    ["src/renderer/bad.ts", "#preload/channels"],
    ["src/renderer/bad.ts", "node:path"],
    ["src/renderer/bad.ts", "electron"],
  ])("%s may not import %s", (file, specifier) => {
    expect(isRefused(file, importing(specifier))).toBe(true);
  });

  it.each([
    ["src/exchange/good.ts", "#core/article/article"],
    ["src/desk/disk/good.ts", "node:fs/promises"],
    ["src/api/routes/good.ts", "#desk/desk"],
    ["src/cli/good.ts", "#server/startBrowserHost"],
    ["src/main/good.ts", "electron"],
    ["src/main/good.ts", "#server/rendererFiles"],
    ["src/renderer/good.ts", "#api/client/client"],
    ["src/renderer/good.ts", "#preload/desktopBridge"],
  ])("%s may import %s", (file, specifier) => {
    expect(isRefused(file, importing(specifier))).toBe(false);
  });

  it("lets the screen fetch in one place only", () => {
    expect(isRefused("src/renderer/page/bad.ts", 'export const y = fetch("/api/desk");\n')).toBe(true);
    expect(isRefused("src/renderer/data/client.ts", 'export const y = fetch("/api/desk");\n')).toBe(false);
  });
});

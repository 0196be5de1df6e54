import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** The lint rules that hold the layers apart, tried on files that break them and on files that do not. */
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "stet-boundaries-"));
  cpSync("biome.json", join(folder, "biome.json"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function isRefused(file: string, source: string): boolean {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, source);
  const rules = ["style/noRestrictedImports", "style/noRestrictedGlobals"].map((rule) => `--only=${rule}`);
  const lint = [
    "node_modules/@biomejs/biome/bin/biome",
    "lint",
    "--vcs-enabled=false",
    `--config-path=${folder}`,
    ...rules,
    path,
  ];
  try {
    execFileSync(process.execPath, lint, { stdio: "pipe" });
    return false;
  } catch {
    return true;
  }
}

const importing = (specifier: string) => `import { x } from "${specifier}";\nexport const y = x;\n`;

describe("the layers", () => {
  it.each([
    ["src/core/gate/bad.ts", "#desk/desk"],
    ["src/core/gate/bad.ts", "node:fs"],
    ["src/core/gate/bad.ts", "react"],
    ["src/core/gate/bad.ts", "electron"],
    ["src/exchange/bad.ts", "#desk/desk"],
    ["src/desk/bad.ts", "#exchange/registry"],
    ["src/desk/bad.ts", "node:fs/promises"],
    ["src/api/routes/bad.ts", "#server/startBrowserHost"],
    ["src/api/routes/bad.ts", "node:fs"],
    ["src/api/contracts/bad.ts", "#desk/desk"],
    ["src/server/bad.ts", "#cli/cli"],
    ["src/cli/bad.ts", "electron"],
    ["src/main/bad.ts", "#renderer/main"],
    ["src/preload/bad.ts", "#desk/desk"],
    ["src/renderer/bad.ts", "#desk/desk"],
    ["src/renderer/bad.ts", "#exchange/registry"],
    ["src/renderer/bad.ts", "#api/routes/articles"],
    ["src/renderer/bad.ts", "node:path"],
  ])("%s may not import %s", (file, specifier) => {
    expect(isRefused(file, importing(specifier))).toBe(true);
  });

  it.each([
    ["src/exchange/good.ts", "#core/article/article"],
    ["src/desk/disk/good.ts", "node:fs/promises"],
    ["src/api/routes/good.ts", "#desk/desk"],
    ["src/cli/good.ts", "#server/startBrowserHost"],
    ["src/main/good.ts", "electron"],
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

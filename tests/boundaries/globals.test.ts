import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const TSC = resolve("node_modules/typescript/bin/tsc");
const TIMEOUT_MS = 60_000;

/** What a layer's own compiler settings know beside the language, tried on files that reach for more. */
let folder: string;

beforeAll(() => {
  // Within the repository, so that the compiler finds the types of packages as it does for the sources.
  mkdirSync(".cache", { recursive: true });
  folder = mkdtempSync(resolve(".cache", "globals-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The names of these that the compiler does not know under a project's settings. */
function unknownUnder(project: string, names: readonly string[]): string[] {
  const file = join(folder, "reaches.ts");
  writeFileSync(file, names.map((name, position) => `export const x${position} = ${name};\n`).join(""));
  const config = join(folder, "tsconfig.json");
  writeFileSync(
    config,
    JSON.stringify({
      extends: resolve(project),
      compilerOptions: {
        composite: false,
        incremental: false,
        declaration: false,
        emitDeclarationOnly: false,
        noEmit: true,
      },
      include: [file],
      references: [],
    }),
  );
  const { stdout, error } = spawnSync(process.execPath, [TSC, "--project", config], {
    encoding: "utf8",
    timeout: TIMEOUT_MS,
  });
  if (error) throw error;
  return names.filter((name) => new RegExp(`error TS\\d+: Cannot find name '${name}'`).test(stdout));
}

const NODE = ["process", "Buffer", "require"];
const DOM = ["document", "window", "localStorage"];

describe("the globals that a layer can name", () => {
  it.each([
    ["src/core/tsconfig.json", [...NODE, ...DOM, "fetch", "setTimeout"]],
    ["src/exchange/tsconfig.json", DOM],
    ["src/desk/tsconfig.json", DOM],
    ["src/api/tsconfig.json", DOM],
    ["src/api/tsconfig.client.json", NODE],
    ["src/renderer/tsconfig.json", NODE],
  ])("under %s are not %j", (project, names) => {
    expect(unknownUnder(project, names)).toEqual(names);
  });

  it("are those of the language in every layer", () => {
    expect(unknownUnder("src/core/tsconfig.json", ["Intl", "structuredCloneOfMine"])).toEqual([
      "structuredCloneOfMine",
    ]);
  });
});

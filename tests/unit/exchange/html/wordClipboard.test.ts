import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { imported, outline, startOf } from "../support";

/** A folder of real clipboard contents, which are other people's and so not in the repository. */
const corpora = process.env["STET_CORPORA"];
const folder = corpora ? join(corpora, "word-clipboard") : null;
const files = folder ? readdirSync(folder).filter((name) => name.includes(".input.")) : [];
/** Where another editor's reading of the same clipboard is not ours. Each is argued in docs/conformance.md. */
const DEVIATIONS: readonly RegExp[] = [
  /^basic-styles-multiple/u,
  /^list-heading1/u,
  /^list-multi-block/u,
  /^spacing-multi-line/u,
];
const compared = files.filter(
  (name) => existsSync(join(folder ?? "", normalizedName(name))) && !DEVIATIONS.some((pattern) => pattern.test(name)),
);

function normalizedName(name: string): string {
  return name.replace(".input.", ".normalized.");
}

async function outlineOf(name: string): Promise<string[]> {
  return outline(startOf(await imported(name, new Uint8Array(readFileSync(join(folder ?? "", name))))).body);
}

describe.skipIf(folder === null)("what Word puts on the clipboard (skipped without STET_CORPORA)", () => {
  it.each(folder === null ? ["none"] : files)("brings in text without Word's own markup: %s", async (file) => {
    const start = startOf(await imported(file, new Uint8Array(readFileSync(join(folder ?? "", file)))));
    expect(JSON.stringify(start.body)).not.toMatch(/mso|o:p|endif|StartFragment/u);
    expect(outline(start.body).length).toBeGreaterThan(0);
  });

  it.each(folder === null ? ["none"] : compared)("has the structure that another editor reads: %s", async (file) => {
    expect(await outlineOf(file)).toEqual(await outlineOf(normalizedName(file)));
  });
});

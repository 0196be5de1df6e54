import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import { newArticle } from "#core/article/newArticle";
import { exportArticle } from "#exchange/exportArticle";
import type { Imported } from "#exchange/format";
import { importFile } from "#exchange/importFile";
import { formats } from "#exchange/registry";
import { aPrinter } from "../../../support/aPrinter";
import { anAct } from "../../../support/builders";
import { fuzzing, LONGEST_MS } from "../../../support/fuzzing";
import { cleared } from "../support";
import { anyDamage, damaged } from "./damage";
import { SEEDS } from "./seeds";

const WRITTEN = formats.filter(({ exporter }) => exporter !== undefined).map(({ id }) => id);
const READ = Object.keys(SEEDS);

/** Exports what has come in as a draft copy, in every format. */
async function exportEverywhere({ content, attachments }: Imported): Promise<void> {
  const article = content.kind === "article" ? content.article : newArticle(content.start, anAct());
  const files = new Map(attachments.map(({ sha256, bytes }) => [sha256, { bytes, mediaType: "image/png" }]));
  for (const { sha256: name, bytes } of attachments) expect(bytesToHex(sha256(bytes))).toBe(name);
  const order = {
    clearance: cleared(article),
    attachment: (name: string) => files.get(name),
    printPdf: aPrinter,
  };
  for (const format of WRITTEN) {
    const exported = await exportArticle(order, format);
    if (!exported.ok) throw new Error(`${format}: ${exported.problem.code}: ${exported.problem.message}`);
    expect(exported.value.bytes.length).toBeGreaterThan(0);
  }
}

it(
  "whatever has come in, however damaged its file was, can go out again in every format",
  async () => {
    const seeds = await Promise.all(READ.flatMap((id) => (SEEDS[id] ?? []).map((make) => make())));
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...seeds), fc.array(anyDamage, { maxLength: 4 }), async (seed, damages) => {
        const bytes = await damaged(seed.bytes, damages);
        const result = await importFile({ name: seed.name, bytes, defaultLanguage: "en" });
        if (!result.ok) return;
        taken += 1;
        for (const each of [result.value, ...(result.value.more ?? [])]) await exportEverywhere(each);
      }),
      fuzzing(120),
    );
    expect(taken).toBeGreaterThan(40);
  },
  LONGEST_MS,
);

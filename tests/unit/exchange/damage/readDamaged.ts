import fc from "fast-check";
import { expect } from "vitest";
import { articleSchema, detailsSchema } from "#core/article/article";
import { readBody } from "#core/article/document/readBody";
import type { Imported } from "#exchange/format";
import { importFile } from "#exchange/importFile";
import { fuzzing } from "../../../support/fuzzing";
import { anyDamage, damaged } from "./damage";
import { INSIDE } from "./foreignSeeds";
import { SEEDS } from "./seeds";

/** Damaged files of each format; `STET_FUZZ` multiplies them. */
const RUNS = 2_000;

/** Damages whole files of a format in thousands of ways: what comes of each is an article that is sound, or a refusal with a reason. */
export function readDamaged(id: string): Promise<void> {
  return readSpoilt(id, { runs: RUNS, anyDamage, damaged });
}

interface Spoiling<Damage> {
  readonly runs: number;
  readonly anyDamage: fc.Arbitrary<Damage>;
  readonly damaged: (bytes: Uint8Array, damages: readonly Damage[]) => Promise<Uint8Array>;
}

/** As `readDamaged`, with damage of any kind. */
export async function readSpoilt<Damage>(id: string, { runs, anyDamage, damaged }: Spoiling<Damage>): Promise<void> {
  const seeds = await Promise.all((SEEDS[id] ?? []).map((make) => make()));
  expect(seeds.length).toBeGreaterThan(0);
  for (const { name, bytes } of seeds) {
    expect(await importFile({ name, bytes, defaultLanguage: "en" })).toMatchObject({ ok: true });
  }
  const damages = fc.array(anyDamage, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...seeds), damages, async (seed, given) => {
      const bytes = await damaged(seed.bytes, given);
      const result = await importFile({ name: seed.name, bytes, defaultLanguage: "en" });
      if (result.ok) {
        for (const each of [result.value, ...(result.value.more ?? [])]) expectWhole(each);
        return;
      }
      const { code, message, remedy } = result.problem;
      // Nothing that an importer has thrown: it knows what it refuses.
      expect(code).not.toBe("import-failed");
      expect(message).not.toBe("");
      expect(remedy).not.toBe("");
      expect(`${message} ${remedy}`).not.toContain(INSIDE);
    }),
    fuzzing(runs),
  );
}

/** What has been read can become an article as it is. */
function expectWhole({ content, attachments, warnings }: Imported): void {
  for (const warning of warnings) expect(warning).toMatch(/\S/u);
  expect(attachments.every(({ sha256 }) => /^[0-9a-f]{64}$/u.test(sha256))).toBe(true);
  if (content.kind === "article") {
    expect(articleSchema.safeParse(content.article).error).toBeUndefined();
    expect(readBody(content.article.body)).toMatchObject({ ok: true });
    return;
  }
  const { body, from = "", notes, ...details } = content.start;
  expect(from.length).toBeLessThanOrEqual(500);
  expect(detailsSchema.partial().safeParse(details).error).toBeUndefined();
  for (const remarks of Object.values(notes ?? {})) expect(remarks).toBeTruthy();
  if (body) expect(readBody(body)).toMatchObject({ ok: true });
}

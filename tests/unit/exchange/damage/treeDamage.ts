import fc from "fast-check";
import { isZip, readZip } from "#exchange/zip/readZip";
import { writeZip } from "#exchange/zip/writeZip";
import { damagedJson } from "./damagedJson";
import { damagedXml } from "./damagedXml";

export const TREE_KINDS = ["delete", "double", "swap", "move into", "nest", "retype", "value"] as const;

/** One way of spoiling a tree and leaving it one; the numbers choose its places, each from 0 up to but not 1. */
export interface TreeDamage {
  readonly kind: (typeof TREE_KINDS)[number];
  readonly file: number;
  readonly at: number;
  readonly to: number;
  readonly odd: number;
}

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

export const anyTreeDamage: fc.Arbitrary<TreeDamage> = fc.record({
  kind: fc.constantFrom(...TREE_KINDS),
  file: share,
  at: share,
  to: share,
  odd: fc.nat(255),
});

/** A file with whole branches of its JSON or XML damaged; of an archive one of its parts, packed again with right checksums. */
export async function damagedTrees(bytes: Uint8Array, damages: readonly TreeDamage[]): Promise<Uint8Array> {
  let spoilt = bytes;
  for (const damage of damages)
    spoilt = isZip(spoilt) ? await damagedPart(spoilt, damage) : damagedText(spoilt, damage);
  return spoilt;
}

async function damagedPart(bytes: Uint8Array, damage: TreeDamage): Promise<Uint8Array> {
  const read = await readZip(bytes, { entries: 1_000, unpacked: 2 ** 28 });
  if (!read.ok) return bytes;
  const trees = [...read.value.keys()].filter((path) => /\.(?:xml|rels)$/u.test(path));
  const chosen = trees[Math.floor(damage.file * trees.length)];
  const parts = [...read.value].map(([path, content]) => ({
    path,
    bytes: path === chosen ? damagedText(content, damage) : content,
    stored: path === "mimetype",
  }));
  return await writeZip(parts, "2031-03-03");
}

function damagedText(bytes: Uint8Array, damage: TreeDamage): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(
    text.trimStart().startsWith("{") ? damagedJson(text, damage) : damagedXml(text, damage),
  );
}

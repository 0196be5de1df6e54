import type { CopyBlock } from "./copyBlock";

/** The words of a block as numbers in order, repeated as often as they occur; letters where words have no spaces between them. */
type Bag = Uint32Array;

const bags = new WeakMap<CopyBlock, Bag>();
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/**
 * How much two blocks have in common, from 0 for nothing to 1 for all words, whatever their order (Sørensen and Dice). Two
 * of one kind without any words, such as rules and bare pictures, are half alike.
 */
export function likeness(one: CopyBlock, other: CopyBlock): number {
  const [words, others] = [bagOf(one), bagOf(other)];
  if (words.length === 0 && others.length === 0) return one.node.type === other.node.type ? 0.5 : 0;
  let shared = 0;
  for (let i = 0, j = 0; i < words.length && j < others.length; ) {
    const [word = 0, another = 0] = [words[i], others[j]];
    if (word === another) shared += 1;
    if (word <= another) i += 1;
    if (another <= word) j += 1;
  }
  return (2 * shared) / (words.length + others.length);
}

function bagOf(block: CopyBlock): Bag {
  const known = bags.get(block);
  if (known) return known;
  const text = block.text.toLowerCase();
  const words = text.match(UNSPACED.test(text) ? /[\p{L}\p{N}]/gu : /[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const bag = Uint32Array.from(words, numberOf).sort();
  bags.set(block, bag);
  return bag;
}

/** A word's hash (FNV-1a): that two words now and then have the same one makes two blocks a little more alike, no more. */
function numberOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

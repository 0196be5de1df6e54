import { join } from "node:path";
import { crc32 } from "node:zlib";
import { SEARCH_FIELDS } from "#core/deskSearch/searchTexts";
import type { CatalogueEntry } from "../catalogue/catalogueEntry";
import { writeDurably } from "../disk/writeDurably";
import type { DeskEnvironment } from "../environment";
import { Turns } from "../turns";
import { withDistinct } from "./numberedArticle";
import { isOf, type TextIndex } from "./textIndex";
import { BREAK } from "./vocabulary";

/** To be raised when words are folded, cut or ordered in another way: older indexes are then made anew. */
const FORMAT = 1;
const FILE = "search.bin";
const MAGIC = 0x58525453;
/** Bytes: magic, format, length of the head, checksum of the rest. */
const PREAMBLE = 16;
const BYTES_A_NUMBER = 4;
/** Bytes checked between two turns of other work: a millisecond or two. */
const CHECKED_AT_ONCE = 4 * 1024 * 1024;

/** Beside the numbers. Every word in the order of its number, with a space between. */
interface Head {
  readonly words: string;
  readonly articles: readonly unknown[];
}

/** An article's id, version, stamp, and where its fields end. */
type KeptArticle = readonly [id: string, version: number, mtimeMs: number, size: number, ends: readonly number[]];

/**
 * Reads what was kept of an index into one that may have been written to meanwhile: only articles that have not changed
 * since, and that it does not have yet. Nothing, and false, when there is no file that can be used: it is derived.
 */
export async function readTextIndex(
  { fs, layout }: DeskEnvironment,
  index: TextIndex,
  entryOf: (id: string) => CatalogueEntry | undefined,
): Promise<boolean> {
  const bytes = await fs.read(join(layout.index, FILE));
  const opened = bytes && (await open(bytes));
  if (!opened) return false;
  const { vocabulary, articles, numbers } = opened;
  const turns = new Turns();
  const own: number[] = [];
  for (const word of vocabulary) {
    own.push(word === "" ? BREAK : index.vocabulary.numberOf(word));
    if (turns.isOver) await turns.pass();
  }
  const isSame = own.every((number, place) => number === place);
  let start = 0;
  for (const kept of articles) {
    // Bytes that fit their checksum were written by this code, but what they say is looked up without asking again.
    if (!isKeptArticle(kept)) return false;
    const [id, version, mtimeMs, size, ends] = kept;
    const end = start + (ends.at(-1) ?? 0);
    const words = numbers.subarray(start, end);
    start = end;
    const stamp = { version, mtimeMs, size };
    const entry = entryOf(id);
    if (end > numbers.length || words.some((number) => number >= own.length)) return false;
    if (entry && isOf(stamp, entry) && !index.current(id, entry)) {
      const mine = isSame ? words : words.map((number) => own[number] ?? BREAK);
      index.take(id, { ...withDistinct({ numbers: mine, ends }), ...stamp });
    }
    if (turns.isOver) await turns.pass();
  }
  return true;
}

/** Writes an index as it is now, for its owner's eyes: it holds every word of the desk. */
export async function writeTextIndex({ fs, layout }: DeskEnvironment, index: TextIndex): Promise<void> {
  const kept = [...index.entries()];
  const head = new TextEncoder().encode(
    JSON.stringify({
      words: index.vocabulary.words().join(" "),
      articles: kept.map(([id, { version, mtimeMs, size, all }]) => [id, version, mtimeMs, size, all.ends]),
    }),
  );
  const start = alignedAfter(head.length);
  const length = kept.reduce((sum, [, { all }]) => sum + all.numbers.length, 0);
  const bytes = new Uint8Array(start + length * BYTES_A_NUMBER);
  bytes.set(head, PREAMBLE);
  const turns = new Turns();
  let at = start;
  for (const [, { all }] of kept) {
    const { buffer, byteOffset, byteLength } = all.numbers;
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
    if (turns.isOver) await turns.pass();
  }
  const preamble = new DataView(bytes.buffer);
  preamble.setUint32(0, MAGIC, true);
  preamble.setUint32(4, FORMAT, true);
  preamble.setUint32(8, head.length, true);
  preamble.setUint32(12, await checksum(bytes), true);
  await fs.makeFolder(layout.index);
  await writeDurably(fs, join(layout.index, FILE), bytes);
}

async function open(bytes: Uint8Array) {
  if (bytes.length < PREAMBLE) return null;
  const preamble = new DataView(bytes.buffer, bytes.byteOffset);
  if (preamble.getUint32(0, true) !== MAGIC || preamble.getUint32(4, true) !== FORMAT) return null;
  const headLength = preamble.getUint32(8, true);
  const start = alignedAfter(headLength);
  if (start > bytes.length || preamble.getUint32(12, true) !== (await checksum(bytes))) return null;
  const head = parsed(bytes.subarray(PREAMBLE, PREAMBLE + headLength));
  if (!isHead(head)) return null;
  // A copy: numbers have to begin at a multiple of four, and a file's bytes may begin anywhere.
  const own = new Uint8Array(bytes.subarray(start));
  const numbers = new Uint32Array(own.buffer, 0, Math.floor(own.length / BYTES_A_NUMBER));
  return { vocabulary: head.words.split(" "), articles: head.articles, numbers };
}

async function checksum(bytes: Uint8Array): Promise<number> {
  const turns = new Turns();
  let sum = 0;
  for (let at = PREAMBLE; at < bytes.length; at += CHECKED_AT_ONCE) {
    sum = crc32(bytes.subarray(at, at + CHECKED_AT_ONCE), sum);
    await turns.pass();
  }
  return sum;
}

function isHead(json: unknown): json is Head {
  return (
    typeof json === "object" &&
    json !== null &&
    "words" in json &&
    typeof json.words === "string" &&
    "articles" in json &&
    Array.isArray(json.articles)
  );
}

/** By hand: a schema takes longer for ten thousand of them than everything else that is done to open an index. */
function isKeptArticle(json: unknown): json is KeptArticle {
  if (!Array.isArray(json) || json.length !== 5) return false;
  const [id, version, mtimeMs, size, ends] = json as unknown[];
  return typeof id === "string" && [version, mtimeMs, size].every(Number.isFinite) && areEnds(ends);
}

function areEnds(ends: unknown): boolean {
  if (!Array.isArray(ends) || ends.length !== SEARCH_FIELDS.length) return false;
  return ends.every((end, place) => Number.isInteger(end) && end >= (place === 0 ? 0 : (ends[place - 1] ?? 0)));
}

function alignedAfter(headLength: number): number {
  return Math.ceil((PREAMBLE + headLength) / BYTES_A_NUMBER) * BYTES_A_NUMBER;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

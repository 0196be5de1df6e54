import { Buffer } from "node:buffer";
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
const FORMAT = 2;
const FILE = "search.bin";
const MAGIC = 0x58525453;
/** Bytes: magic, format, length of the head, length of the words, checksum of the rest. */
const PREAMBLE = 20;
const BYTES_A_NUMBER = 4;
/** Bytes checked between two turns of other work: a millisecond or two. */
const CHECKED_AT_ONCE = 4 * 1024 * 1024;

/** Bytes of words read between two turns of other work, and how many words are written: a few milliseconds each. */
const WORD_BYTES_AT_ONCE = 256 * 1024;
const WORDS_AT_ONCE = 20_000;
const SPACE = 0x20;

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
  const { words: written, articles, numbers } = opened;
  const turns = new Turns();
  const own: number[] = [];
  for (const words of wordsIn(written)) {
    for (const word of words) own.push(word === "" ? BREAK : index.vocabulary.numberOf(word));
    await turns.pass();
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
  const turns = new Turns();
  const head = new TextEncoder().encode(
    JSON.stringify(kept.map(([id, { version, mtimeMs, size, all }]) => [id, version, mtimeMs, size, all.ends])),
  );
  const words = await encodedWords(index.vocabulary.words(), turns);
  const start = alignedAfter(head.length + words.length);
  const length = kept.reduce((sum, [, { all }]) => sum + all.numbers.length, 0);
  const bytes = new Uint8Array(start + length * BYTES_A_NUMBER);
  bytes.set(head, PREAMBLE);
  bytes.set(words, PREAMBLE + head.length);
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
  preamble.setUint32(12, words.length, true);
  preamble.setUint32(16, await checksum(bytes), true);
  await fs.makeFolder(layout.index);
  await writeDurably(fs, join(layout.index, FILE), bytes);
}

async function open(bytes: Uint8Array) {
  if (bytes.length < PREAMBLE) return null;
  const preamble = new DataView(bytes.buffer, bytes.byteOffset);
  if (preamble.getUint32(0, true) !== MAGIC || preamble.getUint32(4, true) !== FORMAT) return null;
  const headLength = preamble.getUint32(8, true);
  const wordsLength = preamble.getUint32(12, true);
  const start = alignedAfter(headLength + wordsLength);
  if (start > bytes.length || preamble.getUint32(16, true) !== (await checksum(bytes))) return null;
  const wordsAt = PREAMBLE + headLength;
  const articles = parsed(bytes.subarray(PREAMBLE, wordsAt));
  if (!Array.isArray(articles)) return null;
  const words = bytes.subarray(wordsAt, wordsAt + wordsLength);
  return { words, articles: articles as readonly unknown[], numbers: numbersIn(bytes.subarray(start)) };
}

/** Numbers have to begin at a multiple of four, and a file's bytes may begin anywhere. */
function numbersIn(bytes: Uint8Array): Uint32Array {
  const aligned = bytes.byteOffset % BYTES_A_NUMBER === 0 ? bytes : new Uint8Array(bytes);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, Math.floor(aligned.length / BYTES_A_NUMBER));
}

/** Every word in the order of its number, a few thousand at a time. */
function* wordsIn(bytes: Uint8Array): Generator<string[]> {
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(SPACE, at + WORD_BYTES_AT_ONCE);
    const end = space === -1 ? bytes.length : space;
    yield decoder.decode(bytes.subarray(at, end)).split(" ");
    at = end + 1;
  }
}

/** The words with a space between. */
async function encodedWords(words: readonly string[], turns: Turns): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < words.length; at += WORDS_AT_ONCE) {
    const some = words.slice(at, at + WORDS_AT_ONCE).join(" ");
    pieces.push(encoder.encode(at === 0 ? some : ` ${some}`));
    await turns.pass();
  }
  return Buffer.concat(pieces);
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

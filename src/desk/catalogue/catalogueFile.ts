import { join } from "node:path";
import { z } from "zod";
import { writeDurably } from "../disk/writeDurably";
import type { DeskEnvironment } from "../environment";
import { Turns } from "../turns";
import { type CatalogueEntry, catalogueEntrySchema } from "./catalogueEntry";

/** To be raised when what an entry says of an article changes: older indexes are then made anew. */
const INDEX_VERSION = 3;
const SCHEMA = "stet/catalogue";
/** The first line of an index: what follows is an entry a line, and the line that ends it. */
const HEAD = `{"schema":"${SCHEMA}","schemaVersion":${INDEX_VERSION},"entries":[`;
const LINE_END = "\n".charCodeAt(0);

const indexSchema = z.strictObject({
  schema: z.literal(SCHEMA),
  schemaVersion: z.literal(INDEX_VERSION),
  entries: z.array(catalogueEntrySchema),
});

/**
 * The entries as they were last written to `index/`. The file is JSON, and read line by line, as ten thousand entries at
 * once would hold up everything else. None when there is no index that can be used: it is derived.
 */
export async function readIndex({ fs, layout }: DeskEnvironment, name: string): Promise<CatalogueEntry[]> {
  const bytes = await fs.read(join(layout.index, `${name}.json`));
  if (!bytes) return [];
  const turns = new Turns();
  const entries: CatalogueEntry[] = [];
  const [head, ...lines] = linesOf(bytes);
  if (head !== undefined && textOf(head) !== HEAD) return readWhole(bytes);
  for (const line of lines.slice(0, -1)) {
    const entry = catalogueEntrySchema.safeParse(parsed(textOf(line).replace(/,$/u, "")));
    if (!entry.success) return [];
    entries.push(entry.data);
    if (turns.isOver) await turns.pass();
  }
  const end = lines.at(-1);
  // A file that was cut short between two lines has no end.
  return end && textOf(end) === "]}" ? entries : [];
}

export async function writeIndex(
  { fs, layout }: DeskEnvironment,
  name: string,
  entries: readonly CatalogueEntry[],
): Promise<void> {
  await fs.makeFolder(layout.index);
  const turns = new Turns();
  const encoder = new TextEncoder();
  const lines = [encoder.encode(HEAD)];
  for (const [place, entry] of entries.entries()) {
    lines.push(encoder.encode(`${place === 0 ? "" : ","}\n${JSON.stringify(entry)}`));
    if (turns.isOver) await turns.pass();
  }
  lines.push(encoder.encode("\n]}"));
  await writeDurably(fs, join(layout.index, `${name}.json`), Buffer.concat(lines));
}

/** One that somebody else has laid out. */
function readWhole(bytes: Uint8Array): CatalogueEntry[] {
  const index = indexSchema.safeParse(parsed(textOf(bytes)));
  return index.success ? index.data.entries : [];
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const end = bytes.indexOf(LINE_END, start);
    lines.push(bytes.subarray(start, end < 0 ? bytes.length : end));
    if (end < 0) break;
    start = end + 1;
  }
  return lines;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

import { join } from "node:path";
import { z } from "zod";
import { type Result, refuse, succeed } from "#core/result";
import { writeDurably } from "../disk/writeDurably";
import type { DeskEnvironment } from "../environment";
import { jsonBytes, readJsonBytes } from "../json/durableJsonFile";
import { type CatalogueEntry, catalogueEntrySchema } from "./catalogueEntry";

/** To be raised when what an entry says of an article changes: older indexes are then made anew. */
const INDEX_VERSION = 2;

const indexSchema = z.strictObject({
  schema: z.literal("stet/catalogue"),
  schemaVersion: z.literal(INDEX_VERSION),
  entries: z.array(catalogueEntrySchema),
});

/** The entries as they were last written to `index/`. None when there is no index that can be used: it is derived. */
export async function readIndex({ fs, layout }: DeskEnvironment, name: string): Promise<CatalogueEntry[]> {
  const bytes = await fs.read(join(layout.index, `${name}.json`));
  if (!bytes) return [];
  const index = readJsonBytes(bytes, toIndex);
  return index.ok ? index.value.entries : [];
}

export async function writeIndex(
  { fs, layout }: DeskEnvironment,
  name: string,
  entries: readonly CatalogueEntry[],
): Promise<void> {
  await fs.makeFolder(layout.index);
  const index = { schema: "stet/catalogue", schemaVersion: INDEX_VERSION, entries };
  await writeDurably(fs, join(layout.index, `${name}.json`), jsonBytes(index));
}

function toIndex(json: unknown): Result<z.infer<typeof indexSchema>> {
  const parsed = indexSchema.safeParse(json);
  return parsed.success
    ? succeed(parsed.data)
    : refuse("index-unusable", "The index is of no use.", "It is made anew.");
}

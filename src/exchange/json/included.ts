import { Buffer } from "node:buffer";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { z } from "zod";
import type { PublicSource } from "#core/sources/publicSource";
import { sourceFieldsSchema, sourceKindSchema } from "#core/sources/source";
import { imageTypeOf } from "../document/imageType";
import type { IncomingAttachment } from "../format";
import { isRecord } from "./isRecord";

/** What stood beside an article in its file. */
export interface Included {
  readonly attachments: readonly IncomingAttachment[];
  /** What the file says about the sources that its article's evidence names. */
  readonly sources: readonly PublicSource[];
  readonly warnings: readonly string[];
}

const MAX_LABEL = 300;

/** All that matters of a source is how it may be called; what else is there and makes no sense is left out. */
const sourceSchema = z.object({
  label: z.string().trim().min(1),
  kind: sourceKindSchema.nullable().catch(null),
  role: sourceFieldsSchema.shape.role.catch(""),
  url: sourceFieldsSchema.shape.url.catch(""),
});

/** Reads `included`: images, each checked against the hash it goes by, and what may be public about the sources. */
export function readIncluded(included: unknown): Included {
  const record = isRecord(included) ? included : {};
  const attachments: IncomingAttachment[] = [];
  let damaged = 0;
  for (const [hash, file] of Object.entries(isRecord(record["attachments"]) ? record["attachments"] : {})) {
    const base64 = isRecord(file) && typeof file["base64"] === "string" ? file["base64"] : "";
    const bytes = new Uint8Array(Buffer.from(base64, "base64"));
    if (imageTypeOf(bytes) !== null && bytesToHex(sha256(bytes)) === hash) attachments.push({ sha256: hash, bytes });
    else damaged += 1;
  }
  const sources = Object.entries(isRecord(record["sources"]) ? record["sources"] : {});
  return {
    attachments,
    sources: sources.flatMap(([id, source]) => publicSourceOf(id, source)),
    warnings: damaged === 0 ? [] : [`Images that are damaged or not what their hash says were left out (${damaged}).`],
  };
}

function publicSourceOf(id: string, source: unknown): PublicSource[] {
  const { data } = sourceSchema.safeParse(source);
  return data ? [{ ...data, id, label: data.label.slice(0, MAX_LABEL) }] : [];
}

import { Buffer } from "node:buffer";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { exportedName } from "#core/article/exportedName";
import { Clearance, refuseLeak } from "#core/gate/clearance";
import { type Result, refuse, succeed } from "#core/result";
import { imageTexts } from "./firewall/imageTexts";
import { readings } from "./firewall/readings";
import type { ExportMaterial } from "./format";
import { formatById } from "./registry";

/** A file that may leave the desk. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Everything that the format cannot carry, one sentence each. */
  readonly warnings: readonly string[];
  /** Lower-case hexadecimal, of the bytes. */
  readonly sha256: string;
}

/**
 * An article as a file: the only way to an exporter. What the exporter has written is read again by the firewall, as texts,
 * as a whole and by its name, before anybody gets it. Problem codes: `not-cleared`, `format-unknown`, `firewall`.
 */
export async function exportArticle(material: ExportMaterial, formatId: string): Promise<Result<ExportedFile>> {
  const { clearance } = material;
  if (!Clearance.isGranted(clearance)) {
    return refuse("not-cleared", "Nothing was exported: the checks have not let this article out.", "Export it again.");
  }
  const format = formatById(formatId);
  const [extension] = format?.extensions ?? [];
  if (!format?.exporter || extension === undefined) {
    return refuse("format-unknown", `Stet does not write a format called "${formatId}".`, "Choose one of its formats.");
  }
  const images: Uint8Array[] = [];
  const written = await format.exporter.write({
    clearance,
    attachment(hash) {
      const file = material.attachment(hash);
      if (file) images.push(file.bytes);
      return file;
    },
  });
  const name = exportedName(clearance.article, clearance.draft, extension);
  const { leaks } = clearance.firewall;
  const exempt = [...images.map((bytes) => Buffer.from(bytes).toString("base64")), ...(written.boilerplate ?? [])];
  const known = leaks([
    ...written.texts,
    ...images.flatMap(imageTexts).map((text) => ({ place: "what an image file says about itself", text })),
    ...written.warnings.map((text) => ({ place: "a warning", text })),
    { place: "the file name", text: name },
  ]);
  // "The file" helps nobody who could be told the place in it.
  const places =
    known.length > 0 ? known : leaks(readings(written.bytes, exempt).map((text) => ({ place: "the file", text })));
  if (places.length > 0) return refuseLeak(places);
  return succeed({
    name,
    mediaType: format.mediaType,
    bytes: written.bytes,
    warnings: written.warnings,
    sha256: bytesToHex(sha256(written.bytes)),
  });
}

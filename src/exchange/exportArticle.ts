import { Buffer } from "node:buffer";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { exportedName } from "#core/article/exportedName";
import type { OutgoingText } from "#core/firewall/firewall";
import { Clearance, refuseLeak } from "#core/gate/clearance";
import { type Result, refuse, succeed } from "#core/result";
import { contentsOf } from "./firewall/contentsOf";
import { readings } from "./firewall/readings";
import { textsInBytes } from "./firewall/textsInBytes";
import type { ExportMaterial, FormatEntry, Written } from "./format";
import { cleanAttachments } from "./images/cleanAttachments";
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

/** What an export needs beside its format. */
export interface ExportOrder extends Omit<ExportMaterial, "options"> {
  /** Ids of the format's options; none unless told otherwise. */
  readonly options?: readonly string[];
}

/**
 * An article as a file: the only way to an exporter. What the exporter has written is read again by the firewall, as texts,
 * as a whole, file by file where it is an archive, and by its name, before anybody gets it. Problem codes: `not-cleared`,
 * `format-unknown`, `option-unknown`, `firewall`, and those of the exporter.
 */
export async function exportArticle(order: ExportOrder, formatId: string): Promise<Result<ExportedFile>> {
  const { clearance, options = [] } = order;
  if (!Clearance.isGranted(clearance)) {
    return refuse("not-cleared", "Nothing was exported: the checks have not let this article out.", "Export it again.");
  }
  const format = formatById(formatId);
  const [extension] = format?.extensions ?? [];
  if (!format?.exporter || extension === undefined) {
    return refuse("format-unknown", `Stet does not write a format called "${formatId}".`, "Choose one of its formats.");
  }
  const unknown = options.find((option) => !format.exporter?.options?.some(({ id }) => id === option));
  if (unknown !== undefined) return unknownOption(format, unknown);
  const clean = cleanAttachments(order.attachment);
  const result = await format.exporter.write({
    ...order,
    options: new Set(options),
    attachment: clean.attachment,
  });
  if (!result.ok) return result;
  const written = { ...result.value, warnings: [...result.value.warnings, ...clean.warnings()] };
  const images = clean.given();
  const name = exportedName(clearance.article, clearance.draft, extension);
  const { leaks } = clearance.firewall;
  const known = leaks([
    ...written.texts,
    ...images.flatMap(textsInBytes).map((text) => ({ place: "what an image file says about itself", text })),
    ...written.warnings.map((text) => ({ place: "a warning", text })),
    { place: "the file name", text: name },
  ]);
  // "The file" helps nobody who could be told the place in it.
  const places = known.length > 0 ? known : leaks(await textsInFile(written, images));
  if (places.length > 0) return refuseLeak(places);
  return succeed({
    name,
    mediaType: format.mediaType,
    bytes: written.bytes,
    warnings: written.warnings,
    sha256: bytesToHex(sha256(written.bytes)),
  });
}

/** Everything in the written file that can be read as text, beside the images that were given, which are read by themselves. */
async function textsInFile(
  { bytes, boilerplate = [] }: Written,
  images: readonly Uint8Array[],
): Promise<OutgoingText[]> {
  const exempt = [...images.map((image) => Buffer.from(image).toString("base64")), ...boilerplate];
  const found = (await contentsOf(bytes)).filter(
    (file) => !images.some((image) => Buffer.compare(image, file.bytes) === 0),
  );
  return found.flatMap(({ path, bytes: content }) =>
    [path, ...readings(content, exempt)].map((text) => ({ place: "the file", text })),
  );
}

function unknownOption({ label, exporter }: FormatEntry, option: string) {
  const known = exporter?.options?.map(({ id }) => id) ?? [];
  return refuse(
    "option-unknown",
    `${label} has no option "${option}". Nothing was exported.`,
    known.length === 0 ? "Export it without options." : `Its options: ${known.join(", ")}.`,
  );
}

import { type Result, refuse } from "#core/result";
import { decodeText } from "./decoding/decodeText";
import type { FormatEntry, Imported, Incoming } from "./format";
import { formatOfBytes, formatOfRuin, formatOfText } from "./formatFor";
import { isTooLong } from "./isTooLong";
import { describeSize, MAX_TEXT_BYTES } from "./limits";

/**
 * Reads a file as an article, in the format that its name and its content speak for. Never throws: a file that no importer
 * can read is refused with the reason. The file itself is not touched.
 */
export async function importFile(incoming: Incoming): Promise<Result<Imported>> {
  const binary = formatOfBytes(incoming.name, incoming.bytes);
  if (binary) return read(binary, incoming);
  const decoded = decodeText(incoming.bytes);
  if (decoded.ok) return read(formatOfText(incoming.name, decoded.value.text), incoming);
  const ruin = formatOfRuin(incoming.name, incoming.bytes);
  return ruin ? read(ruin, incoming) : decoded;
}

/** The parsers beneath are other people's, and a damaged file can be anything: what they throw is a refusal here. */
async function read(
  { format, warnings }: ReturnType<typeof formatOfText>,
  incoming: Incoming,
): Promise<Result<Imported>> {
  const result = await convert(format, incoming);
  if (!result.ok) return result;
  const { value } = result;
  if ([value, ...(value.more ?? [])].some(isTooLong)) return tooLong();
  return { ok: true, value: { ...value, format: format.label, warnings: [...warnings, ...value.warnings] } };
}

function tooLong() {
  return refuse(
    "file-too-large",
    `The file holds more than ${describeSize(MAX_TEXT_BYTES)} of text, and no article is as long. Nothing of it was kept.`,
    "Split it, and import the parts.",
  );
}

async function convert(format: FormatEntry, incoming: Incoming): Promise<Result<Imported>> {
  try {
    if (format.importer) return await format.importer.read(incoming);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
  return refuse(
    "import-failed",
    `The file could not be read as ${format.label}: its structure is damaged or too deep.`,
    "Save it again from the program it comes from, or copy its text into a new article.",
  );
}

import { binaryKind, NOT_TEXT } from "./decoding/fileKind";
import type { FormatEntry } from "./format";
import { formatById, formatByName, formats } from "./registry";
import { isZip } from "./zip/readZip";
import { zipEnd } from "./zip/zipEnd";

/** The format to read a file in, and what to tell when its name says something else than its content. */
interface Chosen {
  readonly format: FormatEntry;
  readonly warnings: string[];
}

/** The format that a file's bytes speak for, of those that are no text; null when it can only be a text. */
export function formatOfBytes(name: string, bytes: Uint8Array): Chosen | null {
  const format = formats.find(({ importer }) => importer?.holdsBytes?.(bytes)) ?? formatOfCutOff(name, bytes);
  return format ? chosen(name, format) : null;
}

/** Where the name of an archive's first file stands (APPNOTE 4.3.7), and that of Word's (ECMA-376, part 2, 10.1.2.1). */
const FIRST_NAME_AT = 30;
const WORDS_FIRST = "[Content_Types].xml";

/**
 * An archive that has lost its end says no longer what is in it. Its name does, or its first file, and its reader says that it
 * is damaged.
 */
function formatOfCutOff(name: string, bytes: Uint8Array): FormatEntry | undefined {
  if (!isZip(bytes) || zipEnd(bytes)) return undefined;
  const byName = formatByName(name);
  if (byName?.importer?.holdsBytes) return byName;
  const first = String.fromCharCode(...bytes.subarray(FIRST_NAME_AT, FIRST_NAME_AT + WORDS_FIRST.length));
  return first === WORDS_FIRST ? formatById("docx") : undefined;
}

/**
 * The format that the name of a file speaks for which is neither text nor anything else that is known: of a document whose
 * beginning is lost, or of which the disk has kept nothing but its length. Null for every other file.
 */
export function formatOfRuin(name: string, bytes: Uint8Array): Chosen | null {
  const byName = formatByName(name);
  if (!byName?.importer?.holdsBytes || bytes.length === 0) return null;
  const isRuin = binaryKind(bytes) === NOT_TEXT || bytes.every((byte) => byte === 0);
  return isRuin ? { format: byName, warnings: [] } : null;
}

/** The format to read a text in: what it speaks for, else what its name says, else plain text. */
export function formatOfText(name: string, text: string): Chosen {
  const byContent = formats.find(({ importer }) => importer?.holdsText?.(text, name));
  return chosen(name, byContent ?? readable(formatByName(name)) ?? plainText());
}

function chosen(name: string, format: FormatEntry): Chosen {
  const byName = formatByName(name);
  const isItsOwn = format.extensions.some((extension) => name.toLowerCase().endsWith(extension));
  const surprise = byName !== undefined && byName.id !== format.id && !isItsOwn;
  return { format, warnings: surprise ? [`By its content this is ${format.label}, and it was read as that.`] : [] };
}

/** A name that stands for a format that is no text, or that Stet only writes, says nothing about a text. */
function readable(format: FormatEntry | undefined): FormatEntry | undefined {
  return format?.importer && !format.importer.holdsBytes ? format : undefined;
}

function plainText(): FormatEntry {
  const text = formats.find(({ id }) => id === "text");
  if (!text) throw new Error("The registry of formats has no plain text");
  return text;
}

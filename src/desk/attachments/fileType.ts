import { fileTypeFromBuffer } from "file-type";
import { fileKind } from "#core/attachments/fileKinds";
import { macroFile, programFile, unknownFile } from "#core/attachments/fileProblems";
import { type Result, succeed } from "#core/result";
import { imageTypeOf } from "./imageHeader";
import { textType } from "./plainText";
import { zipNames } from "./zipNames";

/** What a system runs, installs or follows; every other kind that the desk does not keep is refused as unknown. */
const PROGRAMS: ReadonlySet<string> = new Set([
  "application/x-msdownload",
  "application/x-elf",
  "application/x-mach-binary",
  "application/x.ms.shortcut",
  "application/x.apple.alias",
  "application/java-vm",
  "application/java-archive",
  "application/vnd.android.package-archive",
  "application/wasm",
  "application/x-asar",
  "application/x-shockwave-flash",
  "application/x-google-chrome-extension",
  "application/x-xpinstall",
  "application/x-deb",
  "application/x-rpm",
  "application/x-apple-diskimage",
  "application/vnd.ms-htmlhelp",
]);
/** Compound files: Office before 2007, Outlook, installers, and documents under a password ([MS-CFB]). */
const COMPOUND = /^application\/(?:x-cfb|vnd\.ms-outlook|vnd\.visio)$|macroenabled/u;
const IN_ZIP = /openxmlformats|opendocument/u;
/** Parts in which Office and OpenDocument programs keep macros ([MS-OFFMACRO2]; OpenDocument 1.3, part 2, section 3.16). */
const MACRO_PARTS =
  /(?:^|\/)(?:vbaProject[^/]*\.bin|vbaData\.xml|macrosheets\/.*|activeX\d*\.bin)$|^(?:Basic|Scripts)\/./iu;
/** Of what is written in plain letters, the two that are no plain text. */
const LETTERED = /^(?:%PDF-|\{\\rtf)/u;

/**
 * The media type of a file that may be kept, one of `FILE_KINDS`. It is found from the bytes alone: a name proves nothing.
 * Problem codes: `attachment-program`, `attachment-macros`, `attachment-type`.
 */
export async function fileType(bytes: Uint8Array): Promise<Result<string>> {
  const image = imageTypeOf(bytes);
  if (image !== null) return succeed(image);
  // Before the signatures: a text may begin with the two letters of some other kind.
  const text = isLettered(bytes) ? null : textType(bytes);
  if (text === "script") return programFile();
  if (text !== null) return succeed(text);

  const found = (await signatureOf(bytes)) ?? "";
  if (PROGRAMS.has(found)) return programFile();
  if (COMPOUND.test(found)) return macroFile();
  if (!fileKind(found)) return unknownFile();
  return IN_ZIP.test(found) ? officeType(found, bytes) : succeed(found);
}

function officeType(mediaType: string, bytes: Uint8Array): Result<string> {
  const names = zipNames(bytes);
  if (names === null) return unknownFile();
  return names.some((name) => MACRO_PARTS.test(name)) ? macroFile() : succeed(mediaType);
}

function isLettered(bytes: Uint8Array): boolean {
  return LETTERED.test(String.fromCharCode(...bytes.subarray(0, 8)));
}

async function signatureOf(bytes: Uint8Array): Promise<string | undefined> {
  try {
    return (await fileTypeFromBuffer(bytes))?.mime;
  } catch {
    // A file that is cut short in the middle of what its signature promises is of no kind.
    return undefined;
  }
}

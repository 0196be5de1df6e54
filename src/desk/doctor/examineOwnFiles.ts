import { basename, join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { examineLibrary, sourceIds } from "#core/doctor/examineLibrary";
import { sourceMissing } from "#core/doctor/missing";
import { firewallFor } from "#core/firewall/firewall";
import type { Result } from "#core/result";
import type { SourceLibrary } from "#core/sources/source";
import { readDeskFile } from "../deskFile";
import { type ReadJson, readJsonBytes } from "../json/durableJsonFile";
import { Quarantine } from "../quarantine/quarantine";
import { EMPTY_LIBRARY, readSourceLibrary } from "../sources/sourceLibrary";
import type { Examination } from "./examination";

const unpack = promisify(gunzip);
/** Bytes. A damaged or planted copy must not fill the memory. */
const MAX_UNPACKED = 256 * 1024 * 1024;

/** Looks at `desk.json` and `sources.json`. Gives the library; null when it is not there or cannot be read. */
export async function examineOwnFiles(examination: Examination): Promise<SourceLibrary | null> {
  const { layout } = examination.env;
  // First, as it decides which words and names may be quoted from here on.
  const library =
    (await examineFile(examination, layout.sourcesFile, readSourceLibrary)) ?? (await libraryOfNone(examination));
  await examineFile(examination, layout.deskFile, readDeskFile);
  if (!library) {
    examination.blind = true;
    return null;
  }
  examination.firewall = firewallFor(Object.values(library.sources));
  examination.counts.sources = Object.keys(library.sources).length;
  const { findings, files } = examineLibrary(library, examination.placeOf(layout.sourcesFile));
  examination.findings.push(...findings);
  examination.filesNeeded.push(...files);
  examination.remember(library);
  return library;
}

/** Evidence may name a source that was added while the articles were being read: the library is asked once more. */
export async function examineSourcesNeeded(examination: Examination, before: SourceLibrary | null): Promise<void> {
  const { sourcesNeeded, env, findings } = examination;
  // A library that cannot be read is one finding, not one for each piece of evidence.
  if (!before || sourcesNeeded.length === 0) return;
  const bytes = await examination.read(env.layout.sourcesFile);
  const now = bytes ? readJsonBytes(bytes, readSourceLibrary) : null;
  const known = sourceIds(now?.ok ? now.value.sources : before.sources);
  findings.push(...sourcesNeeded.filter(({ id }) => !known.has(id)).map(sourceMissing));
}

/** A desk has no library before its first source. One that has lost it has a copy, or the damaged file in quarantine. */
async function libraryOfNone(examination: Examination): Promise<SourceLibrary | null> {
  const { env } = examination;
  const { sourcesFile } = env.layout;
  const isThere = await examination.attempt(sourcesFile, () => env.fs.stamp(sourcesFile));
  if (isThere || examination.findings.some(({ where }) => where === examination.placeOf(sourcesFile))) return null;
  if (!(await new Quarantine(env).holds(sourcesFile))) return EMPTY_LIBRARY;
  examination.report(sourcesFile, {
    severity: "error",
    code: "sources-lost",
    message:
      "The library of sources is in quarantine, and there is no copy of it. Nothing can be exported until it is back.",
    remedy: "Put a copy of sources.json back from a backup, or enter your confidential sources again.",
  });
  return null;
}

async function examineFile<Value>(
  examination: Examination,
  path: string,
  readJson: ReadJson<Value>,
): Promise<Value | null> {
  const bytes = await examination.read(path);
  const copy = await readCopy(examination, path, readJson);
  if (!bytes) {
    if (copy !== null || path.endsWith("desk.json")) reportMissing(examination, path, copy !== null);
    return null;
  }
  const read = readJsonBytes(bytes, readJson);
  if (read.ok) return read.value;
  const { code, message, remedy } = read.problem;
  const newer = code === "schema-version-newer";
  const next = copy?.ok ? "Open the desk in Stet: the copy in the folder revisions takes its place." : remedy;
  examination.report(path, { severity: newer ? "warning" : "error", code, message, remedy: newer ? remedy : next });
  return null;
}

function reportMissing(examination: Examination, path: string, copied: boolean): void {
  examination.report(path, {
    severity: copied ? "error" : "warning",
    code: "file-missing",
    message: "The file is not there.",
    remedy: copied
      ? "Put it back from a backup, or open the desk in Stet: the copy in the folder revisions takes its place."
      : "Open the desk in Stet: it is made anew.",
  });
}

/** The copy that Stet keeps of it; null when there is none. A damaged copy is a finding of its own. */
async function readCopy<Value>(
  examination: Examination,
  path: string,
  readJson: ReadJson<Value>,
): Promise<Result<Value> | null> {
  const { layout } = examination.env;
  const copyPath = join(layout.revisions, `${basename(path)}.gz`);
  const bytes = await examination.read(copyPath);
  if (!bytes) return null;
  const read = await unpack(bytes, { maxOutputLength: MAX_UNPACKED })
    .then((json) => readJsonBytes(json, readJson))
    .catch(() => null);
  if (read?.ok) return read;
  examination.report(copyPath, {
    severity: "warning",
    code: "copy-damaged",
    message: "The copy that Stet keeps of this file cannot be read.",
    remedy: "Change something about the sources or the settings in Stet: it writes the copy anew.",
  });
  return null;
}

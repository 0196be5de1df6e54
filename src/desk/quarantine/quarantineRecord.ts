import { join } from "node:path";
import { type QuarantinedFile, quarantinedSchema } from "#core/doctor/quarantined";
import { refuse, succeed } from "#core/result";
import { errorCode } from "../disk/fileSystem";
import { writeDurably } from "../disk/writeDurably";
import type { DeskEnvironment } from "../environment";
import { jsonBytes, readJsonBytes } from "../json/durableJsonFile";

const SUFFIX = ".about.json";

/** Whether a name in the quarantine is that of what was written down about another file there. */
export function isQuarantineRecord(name: string): boolean {
  return name.endsWith(SUFFIX);
}

/** Writes down about a file in the quarantine where it is from, why and when. A disk that has no room for it stops nothing. */
export async function writeRecord({ fs, layout }: DeskEnvironment, about: QuarantinedFile): Promise<void> {
  try {
    await writeDurably(fs, join(layout.quarantine, `${about.file}${SUFFIX}`), jsonBytes(about));
  } catch (error) {
    if (errorCode(error) === null) throw error;
  }
}

/** What is known of a file in the quarantine: at the least its name, which says when it was put there and from where. */
export async function readRecord({ fs, layout }: DeskEnvironment, file: string): Promise<QuarantinedFile> {
  const bytes = await fs.read(join(layout.quarantine, `${file}${SUFFIX}`)).catch(() => null);
  const read = bytes ? readJsonBytes(bytes, toRecord) : null;
  if (read?.ok && read.value.file === file) return read.value;
  return { file, from: "", at: null, reason: "Nothing was written down about it.", recovered: false, instead: null };
}

function toRecord(json: unknown) {
  const parsed = quarantinedSchema.safeParse(json);
  return parsed.success ? succeed(parsed.data) : refuse("record-unusable", "It says nothing.", "");
}

import type { Readable } from "node:stream";
import { BACKUP_VERSION, type BackupManifest, backupManifestSchema } from "#core/backup/backupManifest";
import { isBackupPlace } from "#core/backup/backupPlaces";
import { type Result, refuse, succeed } from "#core/result";
import type { Zipped, ZipSource } from "../disk/zipReader";
import { readJsonBytes } from "../json/durableJsonFile";
import { backupInvalid, backupNewer } from "./backupProblems";
import { IN_ARCHIVE, MANIFEST, READ_ME } from "./takeSnapshot";

/** More files than any desk has: an archive may say that it holds billions. */
const MAX_FILES = 5_000_000;
/** Bytes of a manifest of as many. */
const MAX_MANIFEST = 1024 * 1024 * 1024;

/** A backup whose list of files has been compared with what is in the archive; the bytes have not been looked at yet. */
export interface OpenBackup {
  readonly manifest: BackupManifest;
  /** Opens a file of the manifest. */
  open(path: string): Promise<Readable>;
}

/** Problem codes: `backup-invalid`, `backup-newer`. @throws what the archive's reader throws for a damaged one */
export async function readBackup(zip: ZipSource): Promise<Result<OpenBackup>> {
  const files = new Map<string, Zipped>();
  for await (const file of zip.files()) {
    const name = file.name.startsWith(IN_ARCHIVE) ? file.name.slice(IN_ARCHIVE.length) : null;
    const known = name === null ? [MANIFEST, READ_ME].includes(file.name) : isBackupPlace(name);
    if (!known || file.strange) return backupInvalid("there is something in it that Stet does not put there.");
    if (files.has(file.name)) return backupInvalid("it holds a file twice.");
    if (files.size >= MAX_FILES) return backupInvalid("it says that it holds more files than any desk.");
    files.set(file.name, file);
  }
  const stored = files.get(MANIFEST);
  if (!stored || stored.size > MAX_MANIFEST) return backupInvalid("it has no list of its files.");
  const manifest = readJsonBytes(await bytesOf(await stored.open()), toManifest);
  if (!manifest.ok)
    return manifest.problem.code === "backup-newer" ? backupNewer() : backupInvalid("its list of files is damaged.");
  const inArchive = [...files.keys()].filter((name) => name.startsWith(IN_ARCHIVE)).length;
  const listed = manifest.value.files.every(({ path, size }) => files.get(IN_ARCHIVE + path)?.size === size);
  if (!listed || inArchive !== manifest.value.files.length) {
    return backupInvalid("what is in it and its list of files are not the same.");
  }
  return succeed({
    manifest: manifest.value,
    async open(path) {
      const file = files.get(IN_ARCHIVE + path);
      if (!file) throw new Error("Only files of the manifest are opened");
      return file.open();
    },
  });
}

async function bytesOf(stream: Readable): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}

function toManifest(json: unknown): Result<BackupManifest> {
  const version = typeof json === "object" && json !== null && "schemaVersion" in json ? json.schemaVersion : 0;
  if (typeof version === "number" && version > BACKUP_VERSION) return backupNewer();
  const parsed = backupManifestSchema.safeParse(json);
  return parsed.success ? succeed(parsed.data) : refuse("manifest-invalid", "The manifest is damaged.", "");
}

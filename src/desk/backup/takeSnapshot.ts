import { join } from "node:path";
import { BACKUP_VERSION, type BackupManifest } from "#core/backup/backupManifest";
import { isBackupPlace } from "#core/backup/backupPlaces";
import { sourceIds } from "#core/doctor/examineLibrary";
import { readDeskFile } from "../deskFile";
import { errorCode } from "../disk/fileSystem";
import { nodeFileSystem as fs } from "../disk/nodeFileSystem";
import type { ZipSink } from "../disk/zipWriter";
import { jsonBytes, readJsonBytes } from "../json/durableJsonFile";
import type { DeskLayout } from "../layout";
import { readSourceLibrary } from "../sources/sourceLibrary";
import { type BackUpOptions, SourceTakenAway } from "./backUpDesk";

/** Where the desk stands in an archive. */
export const IN_ARCHIVE = "desk/";
export const MANIFEST = "manifest.json";
export const READ_ME = "READ-ME.txt";

const ABOUT = `This is a backup of a Stet desk.

It holds everything on the desk: every article, and every source, confidential ones with their names and contacts.
Keep it as carefully as the desk itself.

To make a desk of it again:  stet restore-backup THIS-FILE --desk NEW-FOLDER
`;

/** Evidence names sources in this way (core/claims/evidence.ts). Parsing ten thousand articles whole would take seconds. */
const SOURCE_NAMED = /"sourceId":\s*"([0-7][0-9A-HJKMNP-TV-Z]{25})"/gu;
const SCHEMA = /"schema":\s*"(stet\/[a-z]+)",\s*"schemaVersion":\s*(\d+)/u;

/**
 * Copies a desk into an archive. Files of a desk are replaced in one step and never changed in place, so that each is read
 * once, at one moment. What names something is read before what it names: files are put on a desk before the article that
 * shows them, and none is taken away.
 * @throws SourceTakenAway when an article was read that names a source which had gone when the library was read
 */
export async function takeSnapshot(
  layout: DeskLayout,
  zip: ZipSink,
  options: BackUpOptions & { readonly lastAttempt: boolean },
): Promise<BackupManifest> {
  const { now = () => new Date(), progress, signal, stet, lastAttempt } = options;
  const takenAt = now().toISOString();
  const files: { path: string; size: number; sha256: string }[] = [];
  const formats: Record<string, number> = {};
  const named = new Set<string>();
  await zip.addBytes(READ_ME, new TextEncoder().encode(ABOUT), false);

  const addBytes = async (path: string, bytes: Uint8Array, compressed: boolean) => {
    files.push({ path, ...(await zip.addBytes(IN_ARCHIVE + path, bytes, compressed)) });
  };
  const addJson = async (path: string, bytes: Uint8Array | null): Promise<Uint8Array | null> => {
    if (!bytes) return null;
    noteFormat(formats, bytes);
    await addBytes(path, bytes, true);
    return bytes;
  };

  const before = await readPlain(layout.sourcesFile);
  const articles = await articlePaths(layout);
  const others = await otherPaths(layout);
  let all = articles.length + others.length + 2;
  const tell = () => progress?.(files.length, Math.max(all, files.length));
  tell();

  const moved = new Set<string>();
  for await (const [path, found] of readAhead(layout, articles)) {
    signal?.throwIfAborted();
    const bytes = (await addJson(path, found)) ?? (await addMoved(path));
    for (const [, id] of bytes ? textOf(bytes).matchAll(SOURCE_NAMED) : []) if (id !== undefined) named.add(id);
    tell();
  }
  /** Put into the trash, or taken out of it, since the folders were listed. */
  async function addMoved(path: string): Promise<Uint8Array | null> {
    const other = path.startsWith("trash/") ? path.replace("trash/", "articles/") : path.replace("articles/", "trash/");
    if (files.some((file) => file.path === other) || moved.has(other)) return null;
    moved.add(other);
    return addJson(other, await readPlain(join(layout.dir, other)));
  }

  // Once more: what articles of this moment show is there by now.
  const rest = await otherPaths(layout);
  all = articles.length + rest.length + 2;
  const isLarge = (path: string) => path.startsWith("attachments/");
  for await (const [path, bytes] of readAhead(
    layout,
    rest.filter((each) => !isLarge(each)),
  )) {
    signal?.throwIfAborted();
    if (bytes) await addBytes(path, bytes, false);
    tell();
  }
  for (const path of rest.filter(isLarge)) {
    signal?.throwIfAborted();
    try {
      files.push({ path, ...(await zip.addFile(IN_ARCHIVE + path, join(layout.dir, path))) });
    } catch (error) {
      if (!GONE.has(errorCode(error) ?? "")) throw error;
    }
    tell();
  }

  const library = await addJson("sources.json", await readPlain(layout.sourcesFile));
  const desk = await addJson("desk.json", await readPlain(layout.deskFile));
  const read = library ? readJsonBytes(library, readSourceLibrary) : null;
  const sources = read?.ok ? read.value.sources : {};
  const known = sourceIds(sources);
  const isTorn = Buffer.compare(before ?? new Uint8Array(), library ?? new Uint8Array()) !== 0;
  if (isTorn && !lastAttempt && [...named].some((id) => !known.has(id))) throw new SourceTakenAway();

  const about = desk ? readJsonBytes(desk, readDeskFile) : null;
  const count = (folder: string) => files.filter(({ path }) => path.startsWith(`${folder}/`)).length;
  const manifest: BackupManifest = {
    schema: "stet/backup",
    schemaVersion: BACKUP_VERSION,
    stet,
    takenAt,
    desk: { id: about?.ok ? about.value.id : null },
    formats,
    counts: {
      articles: count("articles"),
      trashed: count("trash"),
      sources: Object.keys(sources).length,
      revisions: files.filter(({ path }) => /^revisions\/.+\//u.test(path)).length,
      attachments: count("attachments"),
    },
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    files,
  };
  await zip.addBytes(MANIFEST, jsonBytes(manifest), true);
  return manifest;
}

/** Articles on the desk and in the trash; the desk once more, for what comes out of the trash meanwhile. */
async function articlePaths({ articles, trash }: DeskLayout): Promise<string[]> {
  const desk = await pathsIn(articles, "articles");
  const inTrash = await pathsIn(trash, "trash");
  const again = await pathsIn(articles, "articles");
  return [...new Set([...desk, ...inTrash, ...again])];
}

async function otherPaths({ revisions, attachments, quarantine }: DeskLayout): Promise<string[]> {
  const paths: string[] = [...(await pathsIn(quarantine, "quarantine"))];
  for (const [folder, name] of [
    [revisions, "revisions"],
    [attachments, "attachments"],
  ] as const) {
    for (const entry of await fs.names(folder)) {
      if (isBackupPlace(`${name}/${entry}`)) paths.push(`${name}/${entry}`);
      else if (/^[0-9A-Za-z]+$/u.test(entry)) paths.push(...(await pathsIn(join(folder, entry), `${name}/${entry}`)));
    }
  }
  return paths;
}

async function pathsIn(folder: string, place: string): Promise<string[]> {
  const names = await fs.names(folder).catch((error: unknown) => {
    if (errorCode(error) === "ENOTDIR") return [];
    throw error;
  });
  return names.map((name) => `${place}/${name}`).filter(isBackupPlace);
}

/** Files read at once, while those before them go into the archive. */
const AHEAD = 32;

async function* readAhead(
  { dir }: DeskLayout,
  paths: readonly string[],
): AsyncGenerator<readonly [path: string, bytes: Uint8Array | null]> {
  for (let from = 0; from < paths.length; from += AHEAD) {
    const some = paths.slice(from, from + AHEAD);
    const read = some.map(async (path) => [path, await readPlain(join(dir, path))] as const);
    yield* await Promise.all(read);
  }
}

/** Null for what is not there any more, and for what is no file: a backup of the rest is better than none. */
async function readPlain(path: string): Promise<Uint8Array | null> {
  try {
    return await fs.read(path);
  } catch (error) {
    if (NO_FILE.has(errorCode(error) ?? "")) return null;
    throw error;
  }
}

const NO_FILE = new Set(["EFTYPE", "ELOOP", "EISDIR"]);
const GONE = new Set(["ENOENT", ...NO_FILE]);

/** The newest format of each kind of file, from how Stet begins them. */
function noteFormat(formats: Record<string, number>, bytes: Uint8Array): void {
  const [, schema, version] = SCHEMA.exec(textOf(bytes.subarray(0, 200))) ?? [];
  if (schema !== undefined) formats[schema] = Math.max(formats[schema] ?? 0, Number(version));
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}

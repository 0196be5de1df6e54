import type { Result } from "#core/result";
import type { Imported } from "#exchange/format";
import { importFile } from "#exchange/importFile";
import type { ApiContext } from "../http/context";
import type { UploadedFile } from "../http/readUpload";

/** A file's articles, the first one first; every one of them knows its own images and warnings. */
export interface FileArticles {
  /** The file's own name, without any folder. */
  readonly file: string;
  /** The label of the format that it was read in. */
  readonly format: string;
  readonly articles: readonly Imported[];
}

/** The last part of a path, on whichever system: a folder's name can be somebody's. */
export function fileNameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) || "untitled";
}

/** Reads a file that somebody has sent. Nothing is kept of it. The signal says that nobody waits for it any more. */
export async function readIncoming(
  { desk, readFile = importFile, closing }: Pick<ApiContext, "desk" | "readFile" | "closing">,
  name: string,
  { bytes, beside }: UploadedFile,
  signal?: AbortSignal,
): Promise<Result<FileArticles>> {
  const file = fileNameOf(name);
  const { defaultLanguage } = desk.file().settings;
  const read = await readFile(
    { name: file, bytes, defaultLanguage, beside },
    AbortSignal.any([closing, ...(signal ? [signal] : [])]),
  );
  if (!read.ok) return read;
  const { more = [], format = "" } = read.value;
  return { ok: true, value: { file, format, articles: [read.value, ...more] } };
}

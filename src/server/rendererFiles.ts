import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { getMimeType } from "hono/utils/mime";
import { type Result, refuse, succeed } from "#core/result";
import { errorCode } from "#desk/disk/fileSystem";

/** One file of the built screen. */
export interface RendererFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly cacheControl: string;
}

/** By URL path, with the leading slash; the front page is `/`. */
export type RendererFiles = ReadonlyMap<string, RendererFile>;

const UNKNOWN_TYPE = "application/octet-stream";

/**
 * Reads the built screen, a few megabytes, into memory. What is served is this list and nothing else: no request turns into
 * a path on the disk, and a build while Stet runs does not mix two versions. Problem code: `screen-missing`.
 */
export async function loadRendererFiles(dir: string): Promise<Result<RendererFiles>> {
  const files = new Map<string, RendererFile>();
  try {
    for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(dir.length).replaceAll("\\", "/").replace(/^\/*/, "/");
      files.set(path === "/index.html" ? "/" : path, {
        bytes: new Uint8Array(await readFile(file)),
        mediaType: getMimeType(entry.name) ?? UNKNOWN_TYPE,
        cacheControl: cacheControl(path),
      });
    }
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  if (!files.has("/")) return refuse("screen-missing", "Stet's screen has not been built.", "Run: npm run build");
  return succeed(files);
}

/** Vite puts a hash of the content into the names of what it writes to `assets/`; the front page names the current ones. */
function cacheControl(path: string): string {
  if (path === "/index.html") return "no-store";
  return /^\/assets\/.*-[\w-]{8}\.\w+$/.test(path) ? "private, max-age=31536000, immutable" : "no-cache";
}

function isMissing(error: unknown): boolean {
  return errorCode(error) === "ENOENT";
}

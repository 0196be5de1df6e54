import { basename, dirname, join } from "node:path";
import { readArticle } from "#core/article/migrations/migrateArticle";
import type { DeskFinding } from "#core/doctor/deskFinding";
import { hashFile } from "../disk/hashFile";
import { moveDurably } from "../disk/writeDurably";
import type { DeskEnvironment } from "../environment";
import { readJsonBytes } from "../json/durableJsonFile";
import type { Quarantine } from "../quarantine/quarantine";

export interface MendParts {
  readonly env: DeskEnvironment;
  readonly quarantine: Quarantine;
  /** Files that something on the desk names, by their SHA-256. */
  readonly filesNamed: ReadonlySet<string>;
}

/**
 * Does what can be done about one file before the desk is opened; null where that is nothing. Damaged articles and the
 * desk's own files are dealt with by opening it. Each step is one move, so that a repair that is cut off can be run again.
 */
export async function mendFile(parts: MendParts, path: string, finding: DeskFinding): Promise<string | null> {
  const { env, quarantine } = parts;
  if ((await env.fs.kind(path)) === null) return null;
  switch (finding.code) {
    case "not-a-file":
    case "revision-damaged":
    case "copy-damaged":
    case "attachment-damaged":
      return aside(quarantine, path, finding.message);
    case "article-misnamed":
      return rename(parts, path, finding);
    case "article-twice":
      return aside(
        quarantine,
        await olderOfTwo(env, path),
        "The article was on the desk and in the trash: this is the older.",
      );
    case "index-wrong":
      // Derived from the articles: opening the desk makes it anew.
      await env.fs.remove(path);
      return "The index is made anew from the articles.";
    case "not-of-stet":
      return adopt(parts, path);
    default:
      return null;
  }
}

async function aside(quarantine: Quarantine, path: string, reason: string): Promise<string> {
  const { file } = await quarantine.putAside(path, reason);
  return `Moved to quarantine as ${file}.`;
}

/** Gives an article's file the name of the article in it, where that is free. */
async function rename({ env, quarantine }: MendParts, path: string, finding: DeskFinding): Promise<string> {
  const bytes = await env.fs.read(path);
  const read = bytes ? readJsonBytes(bytes, readArticle) : null;
  const name = read?.ok ? `${read.value.id}.json` : "";
  const { articles, trash } = env.layout;
  const taken = [join(articles, name), join(trash, name)].map((place) => env.fs.kind(place));
  if (name === "" || (await Promise.all(taken)).some((kind) => kind !== null)) {
    return aside(quarantine, path, finding.message);
  }
  await moveDurably(env.fs, path, join(dirname(path), name));
  return `Renamed ${name}, after the article in it.`;
}

async function olderOfTwo(env: DeskEnvironment, inTrash: string): Promise<string> {
  const onDesk = join(env.layout.articles, basename(inTrash));
  const [desk, trash] = await Promise.all([onDesk, inTrash].map((path) => versionIn(env, path)));
  return (desk ?? 0) < (trash ?? 0) ? onDesk : inTrash;
}

async function versionIn(env: DeskEnvironment, path: string): Promise<number> {
  const bytes = await env.fs.read(path);
  const read = bytes ? readJsonBytes(bytes, readArticle) : null;
  return read?.ok ? read.value.version : 0;
}

/** A file in the attachments under a name or in a folder of somebody else's choosing goes where it is looked for. */
async function adopt({ env, filesNamed }: MendParts, path: string): Promise<string | null> {
  const { fs, layout } = env;
  if (!path.startsWith(layout.attachments) || (await fs.kind(path)) !== "file") return null;
  const sha256 = await hashFile(path);
  const place = join(layout.attachments, sha256.slice(0, 2), sha256);
  if (!filesNamed.has(sha256) || (await fs.kind(place)) !== null) return null;
  await fs.makeFolder(dirname(place));
  await moveDurably(fs, path, place);
  return "Moved to where the article or source that names it looks for it.";
}

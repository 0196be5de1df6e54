/** A file beside an article's own that is a copy of it, as its name says. */
export interface ConflictCopy {
  readonly articleId: string;
  /** Whose way of naming this is; null for a way that nobody is known for. */
  readonly service: "Dropbox" | "OneDrive" | "iCloud Drive" | "Google Drive" | "Syncthing" | "Nextcloud" | null;
}

/**
 * How sync services name the second of two files that were changed at once (as their help pages and clients have it), by what
 * follows the article's id. Dropbox translates its words, so that any bracket with a day in it counts; so does Nextcloud, which
 * adds the time. The first that fits counts.
 */
const WAYS: readonly (readonly [RegExp, ConflictCopy["service"]])[] = [
  [/^\.sync-conflict-\d{8}-\d{6}-[0-9A-Z]+$/u, "Syncthing"],
  [/^ \(.*\d{4}-\d{2}-\d{2} \d{6}\)$/u, "Nextcloud"],
  [/^_conflict-\d{8}-\d{6}$/u, "Nextcloud"],
  [/^ \(.*\d{4}-\d{2}-\d{2}.*\)$/u, "Dropbox"],
  [/^ \(.*conflicted copy.*\)$/iu, "Dropbox"],
  [/^ \(\d{1,3}\)$/u, "Google Drive"],
  [/^ \d{1,3}$/u, "iCloud Drive"],
  [/^-[\p{L}\p{N}][\p{L}\p{N}_-]*$/u, "OneDrive"],
];

/**
 * What article a file's name says that it is a copy of; null for a name that is an article's own, or nobody's. What is in the
 * file has to bear it out. A name that starts with an article's id and goes on in a way that nobody is known for is somebody's
 * copy all the same.
 */
export function conflictCopyOf(name: string): ConflictCopy | null {
  const parts = /^([0-7][0-9A-HJKMNP-TV-Z]{25})(.+)\.json$/u.exec(name);
  const [, articleId, rest] = parts ?? [];
  if (articleId === undefined || rest === undefined) return null;
  return { articleId, service: WAYS.find(([way]) => way.test(rest))?.[1] ?? null };
}

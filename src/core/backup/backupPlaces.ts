import { conflictCopyOf } from "../doctor/conflictCopy";

const ULID = "[0-7][0-9A-HJKMNP-TV-Z]{25}";

/** Every place in a desk's folder that belongs into a backup, by what stands there. */
const PLACES: readonly RegExp[] = [
  /^desk\.json$/u,
  /^sources\.json$/u,
  new RegExp(`^(?:articles|trash)/${ULID}\\.json$`, "u"),
  new RegExp(`^revisions/${ULID}/${ULID}\\.json\\.gz$`, "u"),
  /^revisions\/(?:desk|sources)\.json\.gz$/u,
  /^attachments\/([0-9a-f]{2})\/\1[0-9a-f]{62}$/u,
  // Names that Stet gives; no separators, nothing hidden.
  /^quarantine\/[^./\\\0:][^/\\\0:]{0,250}$/u,
];

/**
 * Whether a path is that of a file that a backup of a desk holds. Nothing else is ever taken out of an archive, wherever its
 * name would lead to.
 */
export function isBackupPlace(path: string): boolean {
  if (PLACES.some((place) => place.test(path))) return true;
  const [folder, name, ...more] = path.split("/");
  // Words that a sync service has left beside an article are words.
  return (
    more.length === 0 && folder === "articles" && name !== undefined && isPlain(name) && conflictCopyOf(name) !== null
  );
}

function isPlain(name: string): boolean {
  return name.length <= 250 && !/[\\\0:]/u.test(name);
}

/** Characters; no system has longer paths that anybody uses. */
const MAX_PATH = 1_000;

/**
 * Where a file may lie that a text names by this address: paths with "/", relative to the text, the likeliest first. None for
 * an address on the web, and for one that leads out of the text's own folder.
 */
export function besidePaths(address: string): string[] {
  const plain = address.trim().replace(/^(?:\.\/)+/u, "");
  const unquoted = decoded(plain.replace(/[?#].*$/su, ""));
  return [...new Set([plain, unquoted])].filter(isBesidePath);
}

/** Whether a path leads to something within the folder that it is relative to, on whichever system. */
export function isBesidePath(path: string): boolean {
  if (path === "" || path.length > MAX_PATH || /[\\\p{Cc}]/u.test(path) || /^[a-z][a-z0-9+.-]*:/iu.test(path))
    return false;
  return path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

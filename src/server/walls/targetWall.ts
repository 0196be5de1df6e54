import { type RequestFacts, rawPath } from "../requestFacts";

/**
 * A target must be a path that means what it says: no address of another server (a proxy's request), no step upwards in any
 * spelling, no backslash, no NUL. Files are served from a list made at the start, so that no path can reach the disk; this
 * wall refuses the attempt as such.
 */
export function targetWall(facts: RequestFacts): string | null {
  const path = rawPath(facts.target);
  return path.startsWith("/") && !path.startsWith("//") && isPlain(path) ? null : "This is not an address of Stet's.";
}

function isPlain(path: string): boolean {
  const decoded = decodeFully(path);
  if (decoded === null || decoded.includes("\\") || decoded.includes("\0")) return false;
  return !decoded.split("/").some((segment) => segment === "." || segment === "..");
}

/** Undoes percent-encoding layer by layer, so that an encoded encoding hides nothing; null when it cannot be undone. */
function decodeFully(path: string): string | null {
  let text = path;
  for (let layer = 0; layer < 3; layer++) {
    let decoded: string;
    try {
      decoded = decodeURIComponent(text);
    } catch {
      return layer === 0 ? null : text;
    }
    if (decoded === text) return text;
    text = decoded;
  }
  return text;
}

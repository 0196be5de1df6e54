import { posix, win32 } from "node:path";

/**
 * The desk of a person who names no other: a folder of Stet's in the platform's place for application data. macOS:
 * `~/Library/Application Support`; Windows: `%APPDATA%`; others: `$XDG_DATA_HOME`, or `~/.local/share` (XDG Base Directory
 * Specification 0.8, which has relative paths ignored).
 */
export function defaultDeskDir(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  if (platform === "win32") {
    const roaming = env["APPDATA"] || win32.join(home, "AppData", "Roaming");
    return win32.join(roaming, "Stet", "Desk");
  }
  if (platform === "darwin") return posix.join(home, "Library", "Application Support", "Stet", "Desk");
  const data = env["XDG_DATA_HOME"] ?? "";
  return posix.join(posix.isAbsolute(data) ? data : posix.join(home, ".local", "share"), "stet", "desk");
}

import { statSync } from "node:fs";
import { posix, win32 } from "node:path";

/** What the choice of a browser hangs on. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly isFile: (path: string) => boolean;
}

/** This process's own. */
export function ownSurroundings(): Surroundings {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    isFile,
  };
}

/** A folder of the search path that may not be looked into holds no browser for us. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** In the order in which we would rather have them: least dressed-up first. */
const UNIX_NAMES = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
  "brave-browser",
  "brave",
  // As Flatpak exports them.
  "com.google.Chrome",
  "org.chromium.Chromium",
  "com.microsoft.Edge",
  "com.brave.Browser",
];
const UNIX_PLACES = [
  "/usr/bin",
  "/usr/local/bin",
  "/snap/bin",
  "/opt/google/chrome",
  "/var/lib/flatpak/exports/bin",
  "~/.local/share/flatpak/exports/bin",
];
const MAC_NAMES = ["Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser"];
const MAC_PLACES = ["/Applications", "~/Applications"];
const WINDOWS_PLACES = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];
const WINDOWS_NAMES = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "BraveSoftware\\Brave-Browser\\Application\\brave.exe",
];

/** The path of an installed browser of Chromium's family; undefined when there is none in the usual places. */
export function installedBrowser(surroundings: Surroundings): string | undefined {
  return candidates(surroundings).find(surroundings.isFile);
}

function candidates({ platform, env }: Surroundings): string[] {
  const home = env["HOME"] ?? "";
  const atHome = (place: string) => place.replace(/^~/, home);
  switch (platform) {
    case "win32":
      return WINDOWS_NAMES.flatMap((name) =>
        WINDOWS_PLACES.flatMap((place) => (env[place] ? [win32.join(env[place], name)] : [])),
      );
    case "darwin":
      return MAC_NAMES.flatMap((name) =>
        MAC_PLACES.map((place) => `${atHome(place)}/${name}.app/Contents/MacOS/${name}`),
      );
    default: {
      const path = (env["PATH"] ?? "").split(":").filter((folder) => posix.isAbsolute(folder));
      return UNIX_NAMES.flatMap((name) =>
        [...path, ...UNIX_PLACES.map(atHome)].map((place) => posix.join(place, name)),
      );
    }
  }
}

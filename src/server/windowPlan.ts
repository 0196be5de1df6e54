import { posix, win32 } from "node:path";

/** What the choice of a browser hangs on. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly isFile: (path: string) => boolean;
}

/** A program to start, and what it opens: a window of its own, or a tab of the default browser. */
export interface WindowAttempt {
  readonly command: string;
  readonly args: readonly string[];
  readonly opens: "window" | "tab";
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

/**
 * The ways to show an address to the person at this machine, best first: a window without a browser around it
 * (`--app=`, https://peter.sh/experiments/chromium-command-line-switches/) in an installed browser of Chromium's family and
 * in that person's own profile, else the default browser. Empty where there is no screen to show it on.
 */
export function windowPlan(url: string, surroundings: Surroundings): WindowAttempt[] {
  if (!hasScreen(surroundings)) return [];
  const browser = candidates(surroundings).find(surroundings.isFile);
  // Chromium refuses to run as root with its sandbox on.
  const sandbox = surroundings.isRoot ? ["--no-sandbox"] : [];
  const window: WindowAttempt[] =
    browser === undefined ? [] : [{ command: browser, args: [`--app=${url}`, ...sandbox], opens: "window" }];
  return [...window, defaultBrowser(url, surroundings.platform)];
}

/** Whether a person sits at a screen of this machine, as far as it can be told. */
export function hasScreen({ platform, env }: Pick<Surroundings, "platform" | "env">): boolean {
  if (platform === "win32") return true;
  // A remote shell on a Mac has the Mac's screen, but not the person's who typed the command.
  if (platform === "darwin") return !env["SSH_CONNECTION"];
  return Boolean(env["DISPLAY"] || env["WAYLAND_DISPLAY"]);
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

function defaultBrowser(url: string, platform: NodeJS.Platform): WindowAttempt {
  switch (platform) {
    // Not `start`: that is a word of the command shell, which would read the address's special characters as its own.
    case "win32":
      return { command: "rundll32", args: ["url.dll,FileProtocolHandler", url], opens: "tab" };
    case "darwin":
      return { command: "open", args: [url], opens: "tab" };
    default:
      return { command: "xdg-open", args: [url], opens: "tab" };
  }
}

import { installedBrowser, type Surroundings } from "./installedBrowser";

/** A program to start, and what it opens: a window of its own, or a tab of the default browser. */
export interface WindowAttempt {
  readonly command: string;
  readonly args: readonly string[];
  readonly opens: "window" | "tab";
}

/**
 * The ways to show an address to the person at this machine, best first: a window without a browser around it
 * (`--app=`, https://peter.sh/experiments/chromium-command-line-switches/) in an installed browser of Chromium's family and
 * in that person's own profile, else the default browser. Empty where there is no screen to show it on.
 */
export function windowPlan(url: string, surroundings: Surroundings): WindowAttempt[] {
  if (!hasScreen(surroundings)) return [];
  const browser = installedBrowser(surroundings);
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

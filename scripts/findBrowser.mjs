// @ts-check
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "brave-browser",
];

const PLACES = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    return folder
      ? [
          join(folder, "Google/Chrome/Application/chrome.exe"),
          join(folder, "Microsoft/Edge/Application/msedge.exe"),
          join(folder, "Chromium/Application/chrome.exe"),
        ]
      : [];
  }),
};

/**
 * A Chromium-family browser for tests, screenshots and icons: STET_BROWSER, an installed one, Playwright's own, or, where
 * that works, one that the system's package manager installs now. Null when there is none.
 * @param {{ install?: boolean }} [options]
 * @returns {Promise<string | null>} its executable
 */
export async function findBrowser({ install = false } = {}) {
  return process.env.STET_BROWSER ?? installed() ?? (await playwrightsOwn()) ?? (install ? installWithApt() : null);
}

export const NO_BROWSER =
  "No Chromium-family browser was found. Install Chromium, Chrome or Edge, run `npx playwright install chromium`, or name one in STET_BROWSER.";

function installed() {
  const places = PLACES[/** @type {"darwin" | "win32"} */ (process.platform)] ?? [];
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...places, ...(process.platform === "win32" ? [] : onPath)].find((file) => existsSync(file)) ?? null;
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : null;
}

function installWithApt() {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return null;
  try {
    process.stderr.write("Installing Chromium for the tests…\n");
    execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
    execFileSync("apt-get", ["install", "-y", "-qq", "chromium"], {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    return installed();
  } catch {
    return null;
  }
}

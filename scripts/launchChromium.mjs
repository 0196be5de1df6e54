// @ts-check
import { chromium } from "@playwright/test";
import { findBrowser, NO_BROWSER } from "./findBrowser.mjs";

/** Without these, Chromium tries to reach its maker's hosts at every start. */
export const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** A headless Chromium for tests, screenshots and icons. Rejects with what to install when there is none. */
export async function launchChromium() {
  const executablePath = await findBrowser({ install: true });
  if (!executablePath) throw new Error(NO_BROWSER);
  // Chromium refuses its sandbox to root, as whom containers run.
  const unsandboxed = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, args: [...unsandboxed, ...QUIET] });
}

import { type Browser, chromium } from "@playwright/test";
import { findBrowser, NO_BROWSER } from "../../scripts/findBrowser.mjs";
import { QUIET } from "../../scripts/launchChromium.mjs";
import type { Undoing } from "../undoing";

/**
 * Frames come as soon as there is something to show, and not with the next tick of a 60 Hz screen: waiting up to 16 ms for
 * that tick would be most of what is measured, the same for every editor, and would make a ratio look better than it is.
 */
const NO_WAITING_FOR_THE_SCREEN = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];
const VIEWPORT = { width: 1440, height: 900 };

/** A headless Chromium to measure in. Throws with what to install when there is none. */
export async function launchForTiming(undoing: Undoing): Promise<Browser> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error(NO_BROWSER);
  const unsandboxed = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({
    executablePath,
    args: [...unsandboxed, ...QUIET, ...NO_WAITING_FOR_THE_SCREEN],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  undoing.later(() => browser.close());
  return browser;
}

/** A window of its own, so that neither of two pages is in the background. */
export async function openWindow(browser: Browser) {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: "reduce" });
  return context.newPage();
}

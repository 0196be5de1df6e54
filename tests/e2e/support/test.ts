import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { _electron, test as base, type Page } from "@playwright/test";
import { launchChromium } from "../../../scripts/launchChromium.mjs";
import { Newsroom } from "../pages/newsroom";
import { type RunningStet, startStet } from "./stet";

interface Journey {
  /** A fresh folder for this test's desk. */
  desk: string;
  /** Whether the desk starts with the sample articles. */
  sample: boolean;
  /** Stet, open on the desk, as a person sees it. */
  newsroom: Newsroom;
}

export const test = base.extend<Journey>({
  sample: [false, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright tells fixtures by the first parameter's pattern
  desk: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "stet-desk-"));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  newsroom: async ({ desk, sample, viewport, colorScheme }, use, testInfo) => {
    if (testInfo.project.name === "desktop") {
      const app = await _electron.launch({ args: [".", "--desk", desk, ...(sample ? ["--sample"] : [])] });
      await use(new Newsroom(await app.firstWindow(), desk, null));
      await app.close();
      return;
    }
    // An empty desk is furnished with samples on its first start, unless somebody says otherwise.
    const stet = await startStet(desk, sample ? ["--sample"] : ["--no-sample"]);
    const browser = await launchChromium();
    const context = await browser.newContext({
      viewport: viewport ?? null,
      colorScheme: colorScheme ?? null,
      acceptDownloads: true,
    });
    const page = await context.newPage();
    await page.goto(stet.url);
    await use(new Newsroom(page, desk, stet));
    await browser.close();
    await stet.stop();
  },
});

export { expect } from "@playwright/test";

/** A window on a Stet that is running already. */
export async function openWindow(stet: RunningStet): Promise<{ page: Page; close: () => Promise<void> }> {
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(stet.url);
  return { page, close: () => browser.close() };
}

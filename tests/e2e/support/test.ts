import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, test as base, expect } from "@playwright/test";
import { launchChromium } from "../../../scripts/launchChromium.mjs";
import { Newsroom } from "../pages/newsroom";
import { openBrowserHost } from "./browserHost";
import { Complaints } from "./complaints";
import { openDesktopHost } from "./desktopHost";
import type { Host } from "./host";
import { backupsOf } from "./stet";

interface Journey {
  /** A fresh folder for this test's desk. */
  desk: string;
  /** A fresh folder for files that go in or come out. */
  folder: string;
  /** Whether the desk starts with the sample articles. */
  sample: boolean;
  /** Opens Stet on the desk: for journeys that prepare the desk first, and again after a power cut. */
  start: () => Promise<Newsroom>;
  /** Stet, open on the desk, as a person sees it. */
  newsroom: Newsroom;
  /** Errors in the windows. Any that the journey has not announced fails it. */
  complaints: Complaints;
}

interface Shared {
  /** The browser that a worker's journeys share, each in a context of its own. The desktop's journeys start none. */
  browserOnce: () => Promise<Browser>;
}

export const test = base.extend<Journey, Shared>({
  browserOnce: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright tells fixtures by the first parameter's pattern
    async ({}, use) => {
      let launched: Promise<Browser> | undefined;
      await use(() => {
        launched ??= launchChromium();
        return launched;
      });
      await (await launched)?.close();
    },
    { scope: "worker" },
  ],
  sample: [false, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: see above
  desk: async ({}, use) =>
    await withFolder("stet-desk-", async (desk) => {
      await use(desk);
      await rm(backupsOf(desk), { recursive: true, force: true });
    }),
  // biome-ignore lint/correctness/noEmptyPattern: see above
  folder: async ({}, use) => await withFolder("stet-files-", use),
  // biome-ignore lint/correctness/noEmptyPattern: see above
  complaints: async ({}, use) => {
    const complaints = new Complaints();
    await use(complaints);
    expect(complaints.unexpected, "errors in the window").toEqual([]);
  },
  start: async ({ desk, sample, viewport, colorScheme, browserOnce, complaints }, use, { project }) => {
    const hosts: Host[] = [];
    await use(async () => {
      const opening = {
        desk,
        // An empty desk is furnished with samples on its first start, unless somebody says otherwise.
        options: hosts.length > 0 ? [] : [sample ? "--sample" : "--no-sample"],
        viewport: viewport ?? { width: 1440, height: 900 },
        colorScheme: colorScheme ?? null,
      };
      const host =
        project.name === "desktop"
          ? await openDesktopHost(opening, complaints)
          : await openBrowserHost(await browserOnce(), opening, complaints);
      hosts.push(host);
      return new Newsroom(host.page, host);
    });
    for (const host of hosts) await host.end();
  },
  newsroom: async ({ start }, use) => {
    await use(await start());
  },
});

export { expect } from "@playwright/test";

async function withFolder(prefix: string, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  await use(folder);
  await rm(folder, { recursive: true, force: true });
}

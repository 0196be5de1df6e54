import type { BrowserContext, Page } from "@playwright/test";

/** How many times slower than it is the windows' processor is to be: for finding journeys that only pass where all is fast. */
const RATE = Number(process.env["STET_SLOW"] ?? 1);

/** Slows every window of a context down, as `STET_SLOW` says. */
export function slowDown(context: BrowserContext): void {
  if (!(RATE > 1)) return;
  const slow = async (page: Page) => {
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: RATE });
  };
  // A window may be closed before it has been slowed down.
  context.on("page", (page) => void slow(page).catch(() => undefined));
}

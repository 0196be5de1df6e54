import type { BrowserContext, Page } from "@playwright/test";

/** `STET_SLOW`: how many times slower the windows are made to be, for finding journeys that only pass where all is fast. */
export const SLOWNESS = Math.max(1, Number(process.env["STET_SLOW"] ?? 1));

/** Slows every window of a context down, as `STET_SLOW` says. */
export function slowDown(context: BrowserContext): void {
  if (SLOWNESS === 1) return;
  const slow = async (page: Page) => {
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWNESS });
  };
  // A window may be closed before it has been slowed down.
  context.on("page", (page) => void slow(page).catch(() => undefined));
}

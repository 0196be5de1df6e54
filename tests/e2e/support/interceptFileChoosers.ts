import type { BrowserContext, Page } from "@playwright/test";

/**
 * Has every window of a context hand its file choosers to the journey from the start. Playwright asks for them when somebody
 * begins to wait for one, by another way than keys go: on a busy machine the key that opens the chooser can be there first.
 */
export function interceptFileChoosers(context: BrowserContext): void {
  const listen = (page: Page) => page.on("filechooser", () => undefined);
  for (const page of context.pages()) listen(page);
  context.on("page", listen);
}

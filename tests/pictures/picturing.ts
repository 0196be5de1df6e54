import { join } from "node:path";
import type { Newsroom } from "../e2e/pages/newsroom";

const folder = process.env["STET_PICTURES"] ?? "pictures";

/** How the window looks: by day, by night, and in the colours of the system. */
export const LOOKS = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["system", { colorScheme: "light", forcedColors: "active" }],
] as const;
type Look = (typeof LOOKS)[number][0];

/** The window's sizes: wide, a laptop's, a tablet's, half a window, and a laptop's magnified to 200 %. */
const SIZES = [
  [1440, 900],
  [1280, 800],
  [900, 800],
  [721, 900],
  [720, 450],
] as const;

/** What takes pictures of a state: by day in every size, otherwise in the largest. */
export function picturing(look: Look) {
  return async ({ page }: Newsroom, name: string): Promise<void> => {
    await page.evaluate(() => document.fonts.ready);
    for (const [width, height] of look === "light" ? SIZES : SIZES.slice(0, 1)) {
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: join(folder, `${name}-${look}-${width}.png`) });
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  };
}

/** A headline and a file's name as long as they get. */
export const LONG_HEADLINE =
  "Harbour authority paid twice for the dredging of a channel that no survey ship has found since, say four pilots, two skippers and the minutes of a meeting that nobody was told of";
export const LONG_NAME =
  "2031-04-05_harbour-authority_minutes-of-the-extraordinary-meeting_final_FINAL_corrected-by-legal_v17 (2) (copy).md";

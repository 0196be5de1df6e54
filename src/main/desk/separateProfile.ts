import { createHash } from "node:crypto";
import { join } from "node:path";
import { app } from "electron";

/**
 * Gives a desk other than the usual one a browser profile of its own: the window's place, caches and the instance lock are
 * kept there, so that two desks can be open side by side and a text never leaves traces beside another desk's.
 */
export function separateProfile(deskDir: string): void {
  const name = createHash("sha256").update(deskDir).digest("hex").slice(0, 16);
  const profile = join(app.getPath("userData"), "desks", name);
  app.setPath("userData", profile);
  app.setPath("sessionData", profile);
}

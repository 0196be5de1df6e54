import { execFileSync } from "node:child_process";
import { findBrowser, NO_BROWSER } from "../../../scripts/findBrowser.mjs";

/** Before all journeys: the app is built from the sources as they are, and there is a browser. */
export default async function prepare(): Promise<void> {
  execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
  const browser = await findBrowser({ install: true });
  if (!browser) throw new Error(NO_BROWSER);
  process.env["STET_BROWSER"] = browser;
}

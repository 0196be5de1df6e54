import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { SLOWNESS } from "./tests/e2e/support/slowDown";

/**
 * The journeys run against the built app: in a browser against the browser host, and, where Electron's binary is
 * (`npm run test:desktop`), in the desktop app. Each test starts its own Stet on its own desk.
 */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  globalSetup: "./tests/e2e/support/prepare.ts",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  // On a machine of CI, which is slow when it likes, a journey may try twice; the last lines of the run name those that had to.
  retries: process.env["CI"] ? 1 : 0,
  // A journey mostly waits, as a person would: three of them get on with it even where there are fewer processors.
  workers: Math.min(6, Math.max(3, availableParallelism())),
  timeout: 60_000 * SLOWNESS,
  expect: { timeout: 10_000 * SLOWNESS },
  reporter: [["list"], ["json", { outputFile: ".cache/reports/playwright.json" }]],
  // Pictures and copies of the page at every act cost a fifth of the time of all journeys: a failure leaves its acts and its last page.
  use: {
    trace: { mode: "retain-on-failure", screenshots: false, snapshots: false },
    viewport: { width: 1440, height: 900 },
  },
  projects: [
    { name: "browser", grepInvert: /@desktop-only/ },
    { name: "desktop", grepInvert: /@browser-only/ },
    // Not journeys: pictures to be looked at (npm run screenshots:states).
    { name: "pictures", testDir: "tests/pictures" },
  ],
});

import { defineConfig } from "vitest/config";
import { aliases } from "./scripts/aliases.ts";

/** What is a function of what it is given, and so cannot be told apart by what ran before it in the same process. */
const PURE = "tests/unit/{core,exchange}/**/*.test.ts";

export default defineConfig({
  resolve: { alias: aliases },
  test: {
    environment: "node",
    restoreMocks: true,
    // Milliseconds. Many tests wait for a real disk, or for other processes: a busy machine must not look like a broken one.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    projects: [
      // Loading the same modules in a process for each file takes four times as long as the tests themselves.
      { extends: true, test: { name: "pure", include: [PURE], isolate: false } },
      {
        extends: true,
        test: { name: "apart", include: ["tests/{unit,boundaries}/**/*.test.{ts,tsx}"], exclude: [PURE] },
      },
    ],
  },
});

import { defineConfig } from "vitest/config";
import { aliases } from "./scripts/aliases.ts";

export default defineConfig({
  resolve: { alias: aliases },
  test: {
    include: ["tests/{unit,boundaries}/**/*.test.{ts,tsx}"],
    environment: "node",
    restoreMocks: true,
    // Milliseconds. Many tests wait for a real disk, or for other processes: a busy machine must not look like a broken one.
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});

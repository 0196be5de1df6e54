import { defineConfig } from "vitest/config";
import { aliases } from "./scripts/aliases.ts";

export default defineConfig({
  resolve: { alias: aliases },
  test: {
    include: ["tests/{unit,boundaries}/**/*.test.{ts,tsx}"],
    environment: "node",
    restoreMocks: true,
  },
});

import { defineConfig } from "vite";
import { aliases } from "../../scripts/aliases.ts";

/** The bare editor for the browser. */
export default defineConfig({
  root: "bench/bare",
  resolve: { alias: aliases },
  build: { outDir: "../../.cache/bench/bare", emptyOutDir: true },
});

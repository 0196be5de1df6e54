import { defineConfig } from "vite";
import { aliases } from "../scripts/aliases.ts";

/** The benchmark as one file for Node. Playwright finds its own parts beside itself and stays where it is. */
export default defineConfig({
  resolve: { alias: aliases },
  ssr: { noExternal: true, external: ["@playwright/test"] },
  build: {
    ssr: "bench/index.ts",
    outDir: ".cache/bench/node",
    target: "node20",
    rollupOptions: { output: { entryFileNames: "index.js" } },
  },
});

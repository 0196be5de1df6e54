import { defineConfig } from "vite";
import { aliases } from "../scripts/aliases.ts";

/** The torture as one file for Node. */
export default defineConfig({
  resolve: { alias: aliases },
  ssr: { noExternal: true },
  build: {
    ssr: "torture/index.ts",
    outDir: ".cache/torture",
    target: "node20",
    rollupOptions: { output: { entryFileNames: "index.js" } },
  },
});

import { defineConfig } from "vite";
import { aliases } from "./scripts/aliases.ts";

/** The command line, and the browser host inside it, as one self-contained file for Node. */
export default defineConfig({
  resolve: { alias: aliases },
  ssr: { noExternal: true },
  build: {
    ssr: "src/cli/index.ts",
    outDir: "out/cli",
    target: "node20",
    rollupOptions: { output: { entryFileNames: "index.js" } },
  },
});

import { defineConfig } from "vite";
import { aliases } from "./scripts/aliases.ts";

/** The thread that reads files, as one self-contained file that every host starts. */
export default defineConfig({
  resolve: { alias: aliases },
  ssr: { noExternal: true },
  build: {
    ssr: "src/exchange/worker/readingWorker.ts",
    outDir: "out/worker",
    target: "node20",
    rollupOptions: { output: { entryFileNames: "index.js" } },
  },
});

import { defineConfig } from "vite";
import { aliases } from "./scripts/aliases.ts";

/** The thread that reads and writes files, as one self-contained file that every host starts. */
export default defineConfig({
  resolve: { alias: aliases },
  ssr: { noExternal: true },
  build: {
    ssr: "src/exchange/worker/exchangeWorker.ts",
    outDir: "out/worker",
    target: "node20",
    rollupOptions: { output: { entryFileNames: "index.js" } },
  },
});

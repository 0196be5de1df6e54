import { defineConfig } from "vite";
import { aliases } from "../scripts/aliases.ts";

/** The conformance run as one file for Node. The HTML validator finds its own parts beside itself and stays where it is. */
export default defineConfig({
  resolve: { alias: aliases },
  ssr: { noExternal: true, external: ["html-validate", "ajv", "ajv-formats"] },
  build: {
    ssr: "conformance/index.ts",
    outDir: ".cache/conformance",
    target: "node20",
    rollupOptions: { output: { entryFileNames: "index.js" } },
  },
});

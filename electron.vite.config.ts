import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import { aliases } from "./scripts/aliases.ts";

const resolve = { alias: aliases };

/** Everything but Electron is bundled: what is packaged needs no node_modules. */
export default defineConfig({
  main: {
    resolve,
    build: { rollupOptions: { input: "src/main/index.ts", external: ["electron"] } },
  },
  preload: {
    resolve,
    // A sandboxed preload must be CommonJS; with "type": "module" the file name has to say so.
    build: {
      rollupOptions: {
        input: "src/preload/index.ts",
        external: ["electron"],
        output: { format: "cjs", entryFileNames: "index.cjs" },
      },
    },
  },
  renderer: {
    root: "src/renderer",
    resolve,
    plugins: [react()],
    build: {
      rollupOptions: { input: "src/renderer/index.html" },
      // No data: addresses for fonts and images: the content security policy allows files of our own only.
      assetsInlineLimit: 0,
      // electron-vite leaves it off; half as much to read before the window can show anything.
      minify: true,
    },
  },
});

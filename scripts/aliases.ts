import { fileURLToPath } from "node:url";

const layers = ["core", "exchange", "desk", "api", "server", "cli", "main", "preload", "renderer"];

/** `#core/…` and the other layers' names, as tsconfig.base.json declares them, for the bundlers and the test runner. */
export const aliases = layers.map((layer) => ({
  find: new RegExp(`^#${layer}/`),
  replacement: fileURLToPath(new URL(`../src/${layer}/`, import.meta.url)),
}));

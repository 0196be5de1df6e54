import { join } from "node:path";

/** Where the built parts are, seen from `out/main/index.js`; the same within the packaged archive. */
export function appFiles(mainDir: string) {
  return {
    preload: join(mainDir, "../preload/index.cjs"),
    renderer: join(mainDir, "../renderer"),
    icon: join(mainDir, "../../resources/icons/512x512.png"),
  };
}

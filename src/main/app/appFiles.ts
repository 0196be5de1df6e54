import { join } from "node:path";

/** Where the built parts are, seen from `out/main/index.js`; the same within the packaged archive. */
export function appFiles(mainDir: string) {
  return {
    preload: join(mainDir, "../preload/index.cjs"),
    renderer: join(mainDir, "../renderer"),
    // Threads are not started from within the archive: electron-builder.yml puts this part beside it.
    worker: join(mainDir.replace(/app\.asar(?=$|[\\/])/u, "app.asar.unpacked"), "../worker/index.js"),
    icon: join(mainDir, "../../resources/icons/512x512.png"),
  };
}

// @ts-check
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

if (findElectron()) {
  const playwright = join(dirname(require.resolve("@playwright/test/package.json")), "cli.js");
  const { status } = spawnSync(process.execPath, [playwright, "test", "--project=desktop", ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  process.exit(status ?? 1);
}

console.log(
  "Electron's binary is not here, so that the desktop journeys cannot run. Fetch it with: npx install-electron",
);
if (process.env.STET_REQUIRE_DESKTOP === "1") {
  console.log("Failed: STET_REQUIRE_DESKTOP asks for them.");
  process.exit(1);
}
console.log("Skipped: desktop journeys.");

/** Looks only: the package's own entry would start a download. */
function findElectron() {
  const home = dirname(require.resolve("electron/package.json"));
  try {
    const program = readFileSync(join(home, "path.txt"), "utf8").trim();
    const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(home, "dist");
    return program !== "" && existsSync(join(dist, program));
  } catch {
    return false;
  }
}

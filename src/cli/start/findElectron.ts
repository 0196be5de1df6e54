import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Electron's program, where this installation has it; null where it has not been fetched. Looks only: the package's own
 * entry would start a download.
 */
export function findElectron(root: string, env: Readonly<Record<string, string | undefined>>): string | null {
  const home = electronPackage(root);
  try {
    const program = readFileSync(join(home, "path.txt"), "utf8").trim();
    const path = join(env["ELECTRON_OVERRIDE_DIST_PATH"] ?? join(home, "dist"), program);
    return program !== "" && existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

export function electronPackage(root: string): string {
  return join(root, "node_modules", "electron");
}

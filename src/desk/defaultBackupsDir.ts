import { dirname, join } from "node:path";
import { defaultDeskDir } from "./defaultDeskDir";

/**
 * Where Stet keeps the backups that it makes by itself: beside the desk of a person who names no other, not in any desk, so that
 * they are there when a desk's folder is gone. `STET_BACKUPS` names another folder; "off" means none. Null for none.
 */
export function defaultBackupsDir(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string | null {
  const named = env["STET_BACKUPS"] ?? "";
  if (named === "off") return null;
  return named === "" ? join(dirname(defaultDeskDir(platform, env, home)), "backups") : named;
}

import { shell } from "electron";
import { parseUrl } from "../app/parseUrl";

const SAFE_PROTOCOLS = new Set(["http:", "https:", "mailto:"]);

/** Hands a link to the system's browser or mail program. Any other kind could start a program, and is dropped. */
export function openExternally(address: string): void {
  const url = parseUrl(address);
  if (!url || !SAFE_PROTOCOLS.has(url.protocol)) return;
  // A system without a browser has nothing to tell us that the person does not see already.
  shell.openExternal(url.href).catch(() => undefined);
}

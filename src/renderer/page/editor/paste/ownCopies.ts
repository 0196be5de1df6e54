import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";

/** Shared by the windows of one desk. Only hashes: nothing of the copy itself is kept outside the desk. */
const KEY = "stet.copies";
/** Clipboard managers bring back what was copied a while ago. */
const REMEMBERED = 50;

/** What systems and browsers put around HTML on the clipboard. */
const BEFORE = /^(?:\s|\uFEFF|<!doctype[^>]*>|<meta\b[^>]*>|<\/?(?:html|head|body)\b[^>]*>|<!--StartFragment-->)+/iu;
const AFTER = /(?:[\s\0]|<\/(?:html|body)>|<!--EndFragment-->)+$/iu;

const storedSchema = z.array(z.string()).catch([]);

/** Takes note of HTML that the editor itself has put on the clipboard, or into a drag. */
export function rememberCopy(html: string, storage: Storage = window.localStorage): void {
  const hash = hashOf(html);
  const others = stored(storage).filter((known) => known !== hash);
  storage.setItem(KEY, JSON.stringify([hash, ...others].slice(0, REMEMBERED)));
}

/** Whether HTML is word for word what an editor of this desk has put on the clipboard, so that its claims are ours. */
export function isOwnCopy(html: string, storage: Storage = window.localStorage): boolean {
  return stored(storage).includes(hashOf(html));
}

function stored(storage: Storage): string[] {
  try {
    return storedSchema.parse(JSON.parse(storage.getItem(KEY) ?? "[]"));
  } catch {
    return [];
  }
}

function hashOf(html: string): string {
  const bare = html.replace(/\r\n?/gu, "\n").replace(BEFORE, "").replace(AFTER, "");
  return bytesToHex(sha256(utf8ToBytes(bare)));
}

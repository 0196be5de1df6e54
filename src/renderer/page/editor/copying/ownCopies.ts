import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";

/** Clipboard managers bring back what was copied a while ago. */
const REMEMBERED = 50;

/** What systems and browsers put around HTML on the clipboard. */
const BEFORE = /^(?:\s|\uFEFF|<!doctype[^>]*>|<meta\b[^>]*>|<\/?(?:html|head|body)\b[^>]*>|<!--StartFragment-->)+/iu;
const AFTER = /(?:[\s\0]|<\/(?:html|body)>|<!--EndFragment-->)+$/iu;

const messageSchema = z.union([
  z.object({ copied: z.tuple([z.string(), z.string()]) }),
  z.object({ wanted: z.literal(true) }),
]);

/** A way between the windows of one desk: `BroadcastChannel`, as far as it is needed here. */
export interface Channel {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (event: { data: unknown }) => void): void;
}

/**
 * What editors of this desk have copied, with its claims, by what the clipboard shows of it. It is in the memory of the
 * desk's open windows and nowhere else.
 */
export class OwnCopies {
  #copies = new Map<string, string>();

  constructor(private readonly channel: Channel) {
    channel.addEventListener("message", ({ data }) => {
      const message = messageSchema.safeParse(data);
      if (!message.success) return;
      if ("copied" in message.data) this.#keep(...message.data.copied);
      else for (const copied of this.#copies) channel.postMessage({ copied });
    });
    channel.postMessage({ wanted: true });
  }

  /** Takes note of a copy, as an editor reads it, under the HTML that other programs get, or under a name. */
  remember(shown: string, own: string): void {
    const key = keyOf(shown);
    this.#keep(key, own);
    this.channel.postMessage({ copied: [key, own] });
  }

  /** The copy behind HTML that is word for word what an editor of this desk has put on the clipboard; else null. */
  find(shown: string): string | null {
    return shown === "" ? null : (this.#copies.get(keyOf(shown)) ?? null);
  }

  #keep(key: string, own: string): void {
    this.#copies.delete(key);
    this.#copies.set(key, own);
    for (const oldest of this.#copies.keys()) {
      if (this.#copies.size <= REMEMBERED) break;
      this.#copies.delete(oldest);
    }
  }
}

function keyOf(html: string): string {
  const bare = html.replace(/\r\n?/gu, "\n").replace(BEFORE, "").replace(AFTER, "");
  return bytesToHex(sha256(utf8ToBytes(bare)));
}

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { ExportMaterial } from "../format";
import { cleanImage } from "./cleanImage";

type Attachment = ReturnType<ExportMaterial["attachment"]>;

/** The images of an article as they may leave. */
export interface CleanAttachments {
  /** As `ExportMaterial.attachment`; undefined also for what could not be cleaned. */
  readonly attachment: ExportMaterial["attachment"];
  /** Every image that was asked for and may leave, as it leaves. */
  readonly given: () => readonly Uint8Array[];
  /** One sentence for those that could not be cleaned, if there are any. */
  readonly warnings: () => readonly string[];
}

const DAMAGED =
  "An image file is damaged, so that nobody knows what else is in it, and was left out. Save it anew in an image program and replace it.";

/** Cleans each image once, when it is asked for. */
export function cleanAttachments(original: ExportMaterial["attachment"]): CleanAttachments {
  const cleaned = new Map<string, Attachment>();
  let isAnyDamaged = false;
  const clean = (hash: string): Attachment => {
    const file = original(hash);
    const bytes = file && cleanImage(file.bytes);
    if (file && !bytes) isAnyDamaged = true;
    return file && bytes ? { mediaType: file.mediaType, bytes } : undefined;
  };
  return {
    attachment(hash) {
      if (!cleaned.has(hash)) cleaned.set(hash, clean(hash));
      return cleaned.get(hash);
    },
    given: () => [...cleaned.values()].flatMap((file) => (file ? [file.bytes] : [])),
    warnings: () => (isAnyDamaged ? [DAMAGED] : []),
  };
}

/** The name that a file is kept under: its SHA-256 in lower-case hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

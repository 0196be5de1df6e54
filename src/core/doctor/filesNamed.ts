import type { DocumentNode } from "../article/document/documentNode";
import { isImageHash } from "../article/document/figure";
import { sha256Schema } from "../claims/evidence";

/** Keys under which files kept on a desk are named, in articles, sources, revisions and refused saves alike. */
const KEYS = new Set(["sha256", "attachment"]);

/** Every file that a JSON value names anywhere, also where it only remembers it. */
export function filesNamed(value: unknown): Set<string> {
  const named = new Set<string>();
  const visit = (member: unknown): void => {
    if (typeof member !== "object" || member === null) return;
    for (const [key, inner] of Object.entries(member)) {
      if (KEYS.has(key) && sha256Schema.safeParse(inner).success) named.add(String(inner));
      else visit(inner);
    }
  };
  visit(value);
  return named;
}

/** The images that a text shows, each once. */
export function imagesShown(node: DocumentNode): Set<string> {
  const hash = node.type === "figure" ? node.attrs?.["sha256"] : null;
  const own = isImageHash(hash) ? [String(hash)] : [];
  return new Set([...own, ...(node.content ?? []).flatMap((child) => [...imagesShown(child)])]);
}

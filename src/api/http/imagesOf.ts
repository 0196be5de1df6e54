import type { DocumentNode } from "#core/article/document/documentNode";

/** The SHA-256 of every image that a body shows, each once. */
export function imagesOf(body: DocumentNode): string[] {
  return [...new Set(hashes(body))];
}

function hashes(node: DocumentNode): string[] {
  const sha256 = node.type === "figure" ? node.attrs?.["sha256"] : undefined;
  return [...(typeof sha256 === "string" ? [sha256] : []), ...(node.content ?? []).flatMap(hashes)];
}

import type { DocumentNode } from "#core/article/document/documentNode";

/** The fragments ("sources" of "#sources") that links within a document lead to. */
export function linkTargets(node: DocumentNode): Set<string> {
  const targets = new Set<string>();
  visit(node, targets);
  return targets;
}

function visit(node: DocumentNode, targets: Set<string>): void {
  for (const mark of node.marks ?? []) {
    const href = mark.attrs?.["href"];
    if (mark.type === "link" && typeof href === "string" && href.startsWith("#")) targets.add(href.slice(1));
  }
  for (const child of node.content ?? []) visit(child, targets);
}

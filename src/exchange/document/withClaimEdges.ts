import type { DocumentNode } from "#core/article/document/documentNode";

/** A body that says where the words of its claims begin and end. */
export interface EdgedBody {
  /** Its inline content has `claimStart` and `claimEnd` nodes that carry an `id`; the marks of the desk are gone. */
  readonly body: DocumentNode;
  /** Claims with words between their first and last that do not belong to them. */
  readonly parted: ReadonlySet<string>;
}

interface Leaf {
  readonly claims: ReadonlySet<string>;
  readonly blank: boolean;
}

interface Extent {
  readonly from: number;
  to: number;
}

/**
 * Puts the edges of claims into a body, for formats whose comments stand between two points. A claim reaches from its first
 * word to its last, across paragraphs, and claims may overlap. The outer one of two that begin together begins first.
 */
export function withClaimEdges(body: DocumentNode, ids: ReadonlySet<string>): EdgedBody {
  const leaves = leavesOf(body, ids);
  const extents = new Map<string, Extent>();
  for (const [at, { claims }] of leaves.entries()) {
    for (const id of claims) {
      const known = extents.get(id);
      if (known) known.to = at;
      else extents.set(id, { from: at, to: at });
    }
  }
  const longestFirst = [...extents].sort(([, a], [, b]) => b.to - b.from - (a.to - a.from));
  let at = 0;
  const edged = (node: DocumentNode): DocumentNode => {
    const { marks: _marks, content, ...rest } = node;
    if (!content) return rest;
    const children = content.flatMap((child): DocumentNode[] => {
      if (!isLeaf(child)) return [edged(child)];
      const here = at;
      at += 1;
      const starting = longestFirst.filter(([, { from }]) => from === here).map(([id]) => edge("claimStart", id));
      const ending = longestFirst.filter(([, { to }]) => to === here).map(([id]) => edge("claimEnd", id));
      return [...starting, withoutDeskMarks(child), ...ending.reverse()];
    });
    return { ...rest, content: children };
  };
  return { body: edged(body), parted: partedClaims(leaves, extents) };
}

function leavesOf(node: DocumentNode, ids: ReadonlySet<string>): Leaf[] {
  if (!isLeaf(node)) return (node.content ?? []).flatMap((child) => leavesOf(child, ids));
  const claims = (node.marks ?? []).flatMap(({ type, attrs }) => (type === "claim" ? [String(attrs?.["id"])] : []));
  return [{ claims: new Set(claims.filter((id) => ids.has(id))), blank: (node.text ?? "").trim() === "" }];
}

function partedClaims(leaves: readonly Leaf[], extents: ReadonlyMap<string, Extent>): Set<string> {
  const parted = [...extents].filter(([id, { from, to }]) =>
    leaves.slice(from, to).some(({ claims, blank }) => !blank && !claims.has(id)),
  );
  return new Set(parted.map(([id]) => id));
}

function isLeaf({ type }: DocumentNode): boolean {
  return type === "text" || type === "hardBreak";
}

function edge(type: "claimStart" | "claimEnd", id: string): DocumentNode {
  return { type, attrs: { id } };
}

function withoutDeskMarks(leaf: DocumentNode): DocumentNode {
  const { marks, ...rest } = leaf;
  const kept = (marks ?? []).filter(({ type }) => type !== "claim" && type !== "note");
  return kept.length === 0 ? rest : { ...rest, marks: kept };
}

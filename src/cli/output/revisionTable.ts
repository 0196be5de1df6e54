import { KEPT_BECAUSE_LABELS } from "#core/revisions/keptBecause";
import type { ListedRevision, RevisionHead } from "#core/revisions/revisionHead";
import { cleanLine } from "./clean";
import { table } from "./table";
import type { Terminal } from "./terminal";

/** A kept version for scripts. */
export function revisionItem({ id, at, by, kind, name, version, bytes, ...rest }: RevisionHead | ListedRevision) {
  return { id, at, by, kind, name, version, bytes, ...("summary" in rest ? { summary: rest.summary } : {}) };
}

/** Kept versions for people, one a line; what changed comes last, as it is the widest. */
export function revisionTable(revisions: readonly ListedRevision[], { style, columns }: Terminal): string {
  if (revisions.length === 0) return "No version of this article has been kept yet.\n";
  const rows = revisions.map(({ id, at, by, kind, name, summary }) => [
    id,
    style.faint(at.slice(0, 16).replace("T", " ")),
    cleanLine(by),
    name === null ? KEPT_BECAUSE_LABELS[kind] : style.heading(`“${cleanLine(name)}”`),
    summary ?? style.faint("(the first)"),
  ]);
  return table(rows, columns);
}

import { mayBeReliedOn } from "../sources/mayBeReliedOn";
import { originOf } from "../sources/originOf";
import type { Source } from "../sources/source";
import { counted } from "../text/counted";
import type { Evidence } from "./evidence";

/**
 * The ids of the origins that the evidence for a claim comes from: three outlets that repeat one wire are one. What
 * contradicts a claim or only gives context supports nothing, nor does a source that may not be relied on any more.
 */
export function independentOrigins(
  evidence: readonly Evidence[],
  sources: Readonly<Record<string, Source>>,
): ReadonlySet<string> {
  const supporting = evidence.filter(
    ({ stance, sourceId }) => stance === "supports" && mayBeReliedOn(sourceId, sources),
  );
  return new Set(supporting.map(({ sourceId }) => originOf(sourceId, sources)));
}

/** How many independent sources support a claim, in words: "2 independent sources". Null when none does. */
export function describeIndependence(
  evidence: readonly Evidence[],
  sources: Readonly<Record<string, Source>>,
): string | null {
  const { size } = independentOrigins(evidence, sources);
  return size === 0 ? null : counted(size, "independent source");
}

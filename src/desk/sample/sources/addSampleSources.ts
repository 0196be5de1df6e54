import { type Result, succeed } from "#core/result";
import type { Actor, Sources } from "../../desk";
import { dayBefore } from "../moment";
import { type SampleSourceKey, sampleSources } from "./index";

/** The ids that the sample sources have on this desk, and how many of them were not there before. */
export interface SampleSourcesAdded {
  readonly ids: Readonly<Record<SampleSourceKey, string>>;
  readonly added: number;
}

/** Adds the sample sources that are not in the library yet: one of the same kind and name is taken for the sample's. */
export async function addSampleSources(
  sources: Sources,
  now: string,
  actor: Actor,
): Promise<Result<SampleSourcesAdded>> {
  const known = await sources.list();
  const ids = new Map<string, string>();
  let added = 0;
  for (const [key, { fields, seenDaysAgo }] of Object.entries(sampleSources)) {
    let source = known.find(({ kind, name }) => kind === fields.kind && name === fields.name);
    if (!source) {
      const result = await sources.add(
        { ...fields, seenOn: seenDaysAgo === null ? null : dayBefore(now, seenDaysAgo) },
        actor,
      );
      if (!result.ok) return result;
      source = result.value;
      added += 1;
    }
    ids.set(key, source.id);
  }
  return succeed({ ids: Object.fromEntries(ids) as Record<SampleSourceKey, string>, added });
}

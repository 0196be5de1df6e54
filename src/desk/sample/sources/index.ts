import { people } from "./people";
import { records } from "./records";
import type { SampleSource } from "./sampleSource";

const sources = { ...people, ...records };

export type SampleSourceKey = keyof typeof sources;

/** The sample desk's library: every kind of source and all four terms. */
export const sampleSources: Readonly<Record<SampleSourceKey, SampleSource>> = sources;

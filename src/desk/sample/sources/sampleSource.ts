import type { z } from "zod";
import { type SourceFields, sourceFieldsSchema } from "#core/sources/source";

/** A source of the sample library. */
export interface SampleSource {
  readonly fields: SourceFields;
  /** Days before the sample desk was set up on which somebody looked at it, or null. */
  readonly seenDaysAgo: number | null;
}

type Given = Omit<z.input<typeof sourceFieldsSchema>, "seenOn"> & { seenDaysAgo?: number };

/** A source with what is not said left empty, held to the rules of the source library. */
export function sampleSource({ seenDaysAgo, ...fields }: Given): SampleSource {
  return { fields: sourceFieldsSchema.parse(fields), seenDaysAgo: seenDaysAgo ?? null };
}

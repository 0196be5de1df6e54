import type { SourceFields } from "#core/sources/source";
import { Random } from "./random";
import { aPerson } from "./sentences";

const SEED = 7;

/** People on the record, for the evidence of generated articles. */
export function generateSources(count: number): SourceFields[] {
  const random = new Random(SEED);
  return Array.from({ length: count }, () => ({
    kind: "person",
    ...aPerson(random),
    aliases: [],
    url: "",
    archivedUrl: "",
    seenOn: null,
    contacts: [],
    reliability: "B",
    notes: "",
    terms: "on-the-record",
    publicLabel: "",
    originId: null,
    files: [],
  }));
}

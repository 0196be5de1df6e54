import type { Source } from "./source";

/** What may leave the desk about a source: what its terms allow, and nothing else. */
export interface PublicSource {
  readonly id: string;
  readonly label: string;
  readonly kind: Source["kind"] | null;
  readonly role: string;
  readonly url: string;
}

/** The label of a source that has none and may not be named. */
export const UNLABELLED = "a source";

/** On the record: name, kind, role and address. Under any other terms: the public label alone. */
export function publicSource(source: Source): PublicSource {
  const { id, terms, publicLabel } = source;
  if (terms !== "on-the-record") return { id, label: publicLabel.trim() || UNLABELLED, kind: null, role: "", url: "" };
  return { id, label: publicLabel.trim() || source.name, kind: source.kind, role: source.role, url: source.url };
}

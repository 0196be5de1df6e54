import type { Source, SourceFields } from "./source";

/** What people filled in about a source, without what the desk keeps beside it. */
export function fieldsOf(source: Source): SourceFields {
  const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...kept } = source;
  const { retraction: _retraction, formerIds: _formerIds, ...fields } = kept;
  return fields;
}

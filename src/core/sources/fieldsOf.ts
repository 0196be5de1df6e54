import type { Source, SourceFields } from "./source";

/** What people filled in about a source, without what the desk keeps beside it. */
export function fieldsOf({ id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...fields }: Source): SourceFields {
  return fields;
}

import { type SourceFields, sourceFieldsSchema } from "./source";

export type SourceFieldErrors = Partial<Record<keyof SourceFields, string>>;

/** A form's fields as a source, or what is wrong with them, by field. */
export type ReadSourceFields =
  | { readonly ok: true; readonly fields: SourceFields }
  | { readonly ok: false; readonly errors: SourceFieldErrors };

/** Reads what somebody has filled in about a source; blank lines of its lists do not count. */
export function readSourceFields(draft: SourceFields): ReadSourceFields {
  const read = sourceFieldsSchema.safeParse({
    ...draft,
    url: draft.url.trim(),
    archivedUrl: draft.archivedUrl.trim(),
    aliases: withoutBlanks(draft.aliases),
    contacts: withoutBlanks(draft.contacts),
  });
  if (read.success) return { ok: true, fields: read.data };
  const errors: SourceFieldErrors = {};
  for (const issue of read.error.issues) {
    const field = issue.path[0];
    if (typeof field === "string" && field in sourceFieldsSchema.shape)
      errors[field as keyof SourceFields] ??= issue.message;
  }
  return { ok: false, errors };
}

function withoutBlanks(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}

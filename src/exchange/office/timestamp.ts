/** A moment as the file has it, in UTC; one without a zone is taken for UTC, so that the same file gives the same note. */
export function timestamp(value: string | undefined): string | null {
  const said = /^\d{4}-\d\d-\d\dT\d\d:\d\d/u.test(value ?? "") ? (value ?? "") : "";
  const moment = Date.parse(/Z$|[+-]\d\d:?\d\d$/u.test(said) ? said : `${said}Z`);
  return Number.isNaN(moment) ? null : new Date(moment).toISOString();
}

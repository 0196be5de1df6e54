import { KEPT_BECAUSE_LABELS } from "#core/revisions/keptBecause";
import type { RevisionHead } from "#core/revisions/revisionHead";

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** What a kept version is called where there is one line for it: its name or why it was kept, and when. */
export function revisionTitle({ name, kind, at }: RevisionHead): string {
  return `${name ?? KEPT_BECAUSE_LABELS[kind]}, ${moment.format(new Date(at))}`;
}

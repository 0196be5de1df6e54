/** Why a state of an article was kept, or words that never stood: one act after another, in the order of their making. */
export const KEPT_BECAUSE = [
  "stage",
  "exported",
  "trashed",
  "restored",
  "recovered",
  "writing",
  "closing",
  "conflict",
  "named",
  "replaced",
  "brought-back",
  "refused",
  "refused-patch",
  "refused-commands",
] as const;
export type RevisionKind = (typeof KEPT_BECAUSE)[number];

export const KEPT_BECAUSE_LABELS: Readonly<Record<RevisionKind, string>> = {
  stage: "Moved to another stage",
  exported: "Exported",
  trashed: "Put in the trash",
  restored: "Back from the trash",
  recovered: "Recovered after damage",
  writing: "While writing",
  closing: "When Stet closed",
  conflict: "Before another text took its place",
  named: "Named",
  replaced: "Before an earlier version was brought back",
  "brought-back": "An earlier version, brought back",
  refused: "The other text of a conflict",
  "refused-patch": "The other text of a conflict, as far as it was sent",
  "refused-commands": "Acts that met a conflict",
};

/** Thinned with age; all others are kept for good, and so is what has a name. */
const THINNED: ReadonlySet<RevisionKind> = new Set(["writing", "closing", "named", "brought-back"]);

/** Whether a revision stays however old it gets. */
export function isKeptForGood({
  kind,
  name,
}: {
  readonly kind: RevisionKind;
  readonly name?: string | undefined;
}): boolean {
  return name !== undefined || !THINNED.has(kind);
}

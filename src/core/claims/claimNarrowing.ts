import type { Source } from "../sources/source";
import { counted } from "../text/counted";
import { foldForMatching } from "../text/foldForMatching";
import { CLAIM_FILTERS, type ClaimFilter, passesFilter } from "./claimFilter";
import type { ClaimView } from "./claimView";

/** Stands for "nobody" among assignees and for "no evidence" among sources: no name and no id is empty. */
export const NONE = "";

/** What a list of claims is narrowed to. A claim is shown when it meets all three; null asks for nothing. */
export interface ClaimNarrowing {
  readonly standing: ClaimFilter;
  /** The name of whom the claim is assigned to, or `NONE`. Case, accents and spacing of a name count for nothing. */
  readonly assignee: string | null;
  /** The id of a source that the claim has evidence from, or `NONE`. */
  readonly sourceId: string | null;
}

export const EVERY_CLAIM: ClaimNarrowing = { standing: "all", assignee: null, sourceId: null };

type Sources = Readonly<Record<string, Pick<Source, "id">>>;

/** `sources` by id, the ids of merged ones among the keys: what names a source by its former id counts as its. */
export function passesNarrowing(claim: ClaimView, narrowing: ClaimNarrowing, sources: Sources): boolean {
  return (
    passesFilter(claim, narrowing.standing) &&
    (narrowing.assignee === null || keyOf(claim.assignee ?? NONE) === keyOf(narrowing.assignee)) &&
    (narrowing.sourceId === null || sourcesOf(claim, sources).includes(narrowing.sourceId))
  );
}

export function isNarrowed({ standing, assignee, sourceId }: ClaimNarrowing): boolean {
  return standing !== "all" || assignee !== null || sourceId !== null;
}

/** A value that the list can be narrowed to, and how many claims there are of it among those that the rest lets through. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly number: number;
}

export interface NarrowingChoices {
  readonly standing: readonly Choice<ClaimFilter>[];
  /** Nobody last, if there is a claim of nobody's; `me` first, be there a claim or not. */
  readonly assignee: readonly Choice<string>[];
  /** By the number of claims, no evidence last. */
  readonly source: readonly Choice<string>[];
}

/** What a list of claims can be narrowed to, and how much of each there is. What is chosen now is always among it. */
export function narrowingChoices(
  claims: readonly ClaimView[],
  narrowing: ClaimNarrowing,
  sources: Sources,
  me: string,
): NarrowingChoices {
  const passing = (released: Partial<ClaimNarrowing>) =>
    claims.filter((claim) => passesNarrowing(claim, { ...narrowing, ...released }, sources));
  const byStanding = passing({ standing: "all" });
  const assignees = tally(passing({ assignee: null }), ({ assignee }) => [assignee ?? NONE]);
  const fromSources = tally(passing({ sourceId: null }), (claim) => sourcesOf(claim, sources));
  return {
    standing: CLAIM_FILTERS.map((value) => ({
      value,
      number: byStanding.filter((claim) => passesFilter(claim, value)).length,
    })).filter(
      ({ value, number }) => number > 0 || value === narrowing.standing || value === "all" || value === "attention",
    ),
    assignee: withChosen(withChosen(assignees, me || null), narrowing.assignee).sort(
      (a, b) => rank(a.value, me) - rank(b.value, me) || a.value.localeCompare(b.value),
    ),
    source: withChosen(fromSources, narrowing.sourceId).sort(
      (a, b) => rank(a.value, null) - rank(b.value, null) || b.number - a.number,
    ),
  };
}

/** How much of a list is shown: "3 of 12 claims". */
export function describeShown(shown: number, total: number): string {
  return `${shown} of ${counted(total, "claim")}`;
}

function sourcesOf({ evidence }: ClaimView, sources: Sources): readonly string[] {
  if (evidence.length === 0) return [NONE];
  return [...new Set(evidence.map(({ sourceId }) => sources[sourceId]?.id ?? sourceId))];
}

function tally(claims: readonly ClaimView[], valuesOf: (claim: ClaimView) => readonly string[]): Choice<string>[] {
  const found = new Map<string, Choice<string>>();
  for (const value of claims.flatMap(valuesOf)) {
    const before = found.get(keyOf(value));
    found.set(keyOf(value), { value: before?.value ?? value, number: (before?.number ?? 0) + 1 });
  }
  return [...found.values()];
}

function withChosen(choices: readonly Choice<string>[], chosen: string | null): Choice<string>[] {
  const known = chosen === null || choices.some(({ value }) => keyOf(value) === keyOf(chosen));
  return known ? [...choices] : [...choices, { value: chosen, number: 0 }];
}

function rank(value: string, me: string | null): number {
  if (value === NONE) return 2;
  return me && keyOf(value) === keyOf(me) ? 0 : 1;
}

/** Ids have one case, so that folding them keeps them apart. A name of signs alone is still a name. */
function keyOf(value: string): string {
  return foldForMatching(value) || value;
}

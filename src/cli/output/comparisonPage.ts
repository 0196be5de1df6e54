import { VERDICT_LABELS } from "#core/claims/verdict";
import { type Comparison, isUnchanged } from "#core/revisions/compareArticles";
import type { ClaimChange } from "#core/revisions/compareClaims";
import type { BlockChange } from "#core/revisions/compareCopy";
import { DETAIL_LABELS } from "#core/revisions/compareDetails";
import { summariseComparison } from "#core/revisions/summariseComparison";
import { type WordChange, wordDiff } from "#core/text/wordDiff";
import { clean, cleanLine } from "./clean";
import type { Style } from "./style";

/** A comparison for scripts. Blocks go by their place among those of their text, from 0. */
export function comparisonItem({ copy, claims, details }: Comparison) {
  return {
    copy: copy.map(({ kind, before, after, words, restyled }) => ({
      kind,
      before: before?.index ?? null,
      after: after?.index ?? null,
      restyled,
      words,
    })),
    claims,
    details,
  };
}

/** A comparison for people: what is gone in [-brackets-], what has come in {+braces+}, and coloured on a terminal. */
export function comparisonPage(comparison: Comparison, language: string, style: Style): string {
  if (isUnchanged(comparison)) return "No difference.\n";
  const { copy, claims, details } = comparison;
  const parts = [
    style.heading(summariseComparison(comparison, language)),
    ...details.map(({ field, before, after }) => `${DETAIL_LABELS[field]}: ${words(wordDiff(before, after), style)}`),
    ...copy.filter(({ kind }) => kind !== "same").map((change) => block(change, style)),
    ...claims.map((change) => claim(change, style)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function block({ kind, before, after, words: changes, restyled }: BlockChange, style: Style): string {
  const where =
    kind === "removed" ? `was paragraph ${(before?.index ?? 0) + 1}` : `paragraph ${(after?.index ?? 0) + 1}`;
  const what = kind === "moved" ? `moved, was paragraph ${(before?.index ?? 0) + 1}` : restyled ? "formatting" : kind;
  return `${style.faint(`¶ ${where}: ${what}`)}\n${words(changes, style)}`;
}

function words(changes: readonly WordChange[], style: Style): string {
  return changes
    .map(({ kind, text }) => {
      const shown = clean(text);
      return kind === "same" ? shown : kind === "added" ? style.good(`{+${shown}+}`) : style.bad(`[-${shown}-]`);
    })
    .join("");
}

function claim({ kind, text, wording, verdict, stale, evidence }: ClaimChange, style: Style): string {
  const { added, removed, changed } = evidence;
  const facts = [
    kind === "changed" ? "" : kind,
    verdict ? `${VERDICT_LABELS[verdict.before]} → ${VERDICT_LABELS[verdict.after]}` : "",
    stale?.after ? "needs another look" : "",
    added.length > 0 ? `+${added.length} evidence` : "",
    removed.length > 0 ? `−${removed.length} evidence` : "",
    changed.length > 0 ? `${changed.length} evidence changed` : "",
  ].filter(Boolean);
  const said = wording ? words(wordDiff(wording.before, wording.after), style) : cleanLine(text);
  return `${style.faint(`Claim: ${facts.join(", ") || "reworded"}`)}\n${said}`;
}

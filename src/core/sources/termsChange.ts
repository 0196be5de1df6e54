import { TERMS, type Terms } from "./source";

/** What another agreement with a source means for what leaves the desk. */
export interface TermsChange {
  readonly stricter: boolean;
  readonly meaning: string;
}

/** How the terms bind, the loosest as 0: in the order in which `TERMS` lists them. */
export function strictness(terms: Terms): number {
  return TERMS.indexOf(terms);
}

/** What it means that a source's terms change; null when they do not. */
export function termsChange(from: Terms, to: Terms): TermsChange | null {
  if (from === to) return null;
  const stricter = strictness(to) > strictness(from);
  return { stricter, meaning: stricter ? TIGHTENED[to] : loosened(from, to) };
}

const TIGHTENED: Readonly<Record<Terms, string>> = {
  "on-the-record": "",
  background: "From now on exports and reports refer to it by its public label alone.",
  "off-the-record":
    "From now on what it says is for the desk’s knowledge alone: look again at the claims that rest on it. Exports and reports do not name it.",
  confidential:
    "From now on who it is never leaves the desk. An export in which its name, another name, contact details, address or notes stand is refused, and nobody can override that: take them out of the text of articles that give them.",
};

function loosened(from: Terms, to: Terms): string {
  const named =
    to === "on-the-record"
      ? "Its name, role and address may appear in exports and reports from now on. Be sure that it has agreed."
      : "Exports and reports still refer to it by its public label alone. Be sure that it has agreed.";
  return from === "confidential"
    ? `${named} Nothing guards its name any more: an export in which it stands is no longer refused.`
    : named;
}

import { VERDICT_LABELS } from "../claims/verdict";
import { counted } from "../text/counted";
import { countWords } from "../text/countWords";
import type { Comparison } from "./compareArticles";
import { DETAIL_LABELS } from "./compareDetails";

/** What changed, in one line for a list: "+120 −35 words · 2 claims added · headline". */
export function summariseComparison({ copy, claims, details }: Comparison, language: string): string {
  const written = (wanted: "added" | "removed") =>
    copy
      .flatMap(({ words }) => words)
      .filter(({ kind }) => kind === wanted)
      .reduce((sum, { text }) => sum + countWords(text, language), 0);
  const moved = copy.filter(({ kind }) => kind === "moved").length;
  const restyled = copy.filter((change) => change.restyled).length;
  const parts = [
    words(written("added"), written("removed")),
    moved > 0 ? `${counted(moved, "paragraph")} moved` : "",
    restyled > 0 ? `formatting of ${counted(restyled, "paragraph")}` : "",
    ...aboutClaims(claims),
    ...aboutDetails(details),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "Nothing of the text, claims or details" : parts.join(" \u00B7 ");
}

function words(added: number, removed: number): string {
  if (added === 0 && removed === 0) return "";
  const signed = [added > 0 ? `+${added}` : "", removed > 0 ? `\u2212${removed}` : ""].filter(Boolean);
  return `${signed.join(" ")} ${added + removed === 1 ? "word" : "words"}`;
}

function aboutClaims(claims: Comparison["claims"]): string[] {
  const verdicts = claims.flatMap(({ verdict }) => (verdict ? [verdict.after] : []));
  const [only] = verdicts;
  const evidence = claims.flatMap((claim) => Object.values(claim.evidence).flat()).length;
  return [
    claimsThat("added", claims.filter(({ kind }) => kind === "added").length),
    claimsThat("removed", claims.filter(({ kind }) => kind === "removed").length),
    claimsThat("reworded", claims.filter(({ wording }) => wording !== null).length),
    verdicts.length === 1 && only ? `verdict ${VERDICT_LABELS[only].toLowerCase()}` : "",
    verdicts.length > 1 ? `${counted(verdicts.length, "verdict")}` : "",
    evidence > 0 ? `${counted(evidence, "piece")} of evidence` : "",
  ];
}

function claimsThat(happened: string, count: number): string {
  return count === 0 ? "" : `${counted(count, "claim")} ${happened}`;
}

function aboutDetails(details: Comparison["details"]): string[] {
  return details.map(({ field, after }) =>
    field === "stage" ? `now ${after.toLowerCase()}` : DETAIL_LABELS[field].toLowerCase(),
  );
}

import type { Article } from "../article/article";
import type { Claim } from "../claims/claim";
import { claimTexts } from "../claims/claimTexts";
import { type ClaimView, viewClaim, viewClaims } from "../claims/claimView";
import { brokenEntries } from "../claims/ledger";
import { soundLength } from "../claims/soundLength";
import { claimName } from "./claimName";
import type { DeskFinding } from "./deskFinding";
import type { ArticleCircumstances, ArticleExamined, Need } from "./examineArticle";

/** Looks through the ledger of every claim, also of those that no list shows any more. */
export function examineClaims(article: Article, circumstances: ArticleCircumstances): ArticleExamined {
  const { where, hasSource, firewall, now } = circumstances;
  const findings: DeskFinding[] = [];
  const sources: Need[] = [];
  const files: Need[] = [];
  for (const [index, { view, claim }] of numbered(article).entries()) {
    let name: string | null = null;
    const who = () => {
      name ??= claimName(view, index + 1, firewall);
      return name;
    };
    const found = examineLedger(claim, now);
    if (found) findings.push({ ...found, where, message: `${who()}: ${found.message}` });
    for (const { sourceId, attachment } of view.evidence) {
      if (!hasSource(sourceId)) sources.push({ id: sourceId, where, who: who() });
      if (attachment !== null) files.push({ id: attachment, where, who: who() });
    }
  }
  return { findings, sources, files };
}

/** As reports number them: in the order of the text, orphans after; then those that have left the text for good. */
function numbered({ body, claims }: Article): { view: ClaimView; claim: Claim }[] {
  const listed = viewClaims(body, claims).flatMap((view) => {
    const claim = claims[view.id];
    return claim ? [{ view, claim }] : [];
  });
  const seen = new Set(listed.map(({ claim }) => claim));
  const texts = claimTexts(body);
  const others = Object.entries(claims).filter(([, claim]) => !seen.has(claim));
  return [...listed, ...others.map(([id, claim]) => ({ view: viewClaim(claim, texts.get(id) ?? null), claim }))];
}

function examineLedger(claim: Claim, now: string): Omit<DeskFinding, "where"> | null {
  const broken = brokenEntries(claim).map((position) => position + 1);
  if (broken.length > 0) {
    return {
      severity: "error",
      code: "ledger-broken",
      message: `its history was changed outside Stet (${broken.length === 1 ? "entry" : "entries"} ${broken.join(", ")} of ${claim.ledger.length}). It counts as unchecked.`,
      remedy:
        "Compare the article with a backup. To go on without one, take the claim's mark off, mark the words again, and check that claim.",
    };
  }
  const sound = soundLength(claim, now);
  if (sound === claim.ledger.length) return null;
  return {
    severity: "warning",
    code: "ledger-implausible",
    message: `its history is whole, but Stet would not have written it like this (from entry ${sound + 1} of ${claim.ledger.length} on).`,
    remedy: "Ask who has worked on it, and how. See that the clocks are right. When in doubt, open the claim again.",
  };
}

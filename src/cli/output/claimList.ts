import type { Article } from "#core/article/article";
import type { ClaimView } from "#core/claims/claimView";
import type { Evidence } from "#core/claims/evidence";
import { isIntact } from "#core/claims/ledger";
import { VERDICT_LABELS } from "#core/claims/verdict";
import type { Source } from "#core/sources/source";
import { cleanLine } from "./clean";
import { whyStale } from "./reviewList";
import { sourceName } from "./sourceTable";
import type { Style } from "./style";

/** Claims for people: the verdict and the words on one line, its evidence below. */
export function claimList(
  views: readonly ClaimView[],
  claims: Article["claims"],
  sources: readonly Source[],
  style: Style,
): string {
  if (views.length === 0) return "No claims are marked.\n";
  const byId = new Map(sources.map((source) => [source.id, source]));
  return views
    .map((view) => {
      const evidence = view.evidence.map((piece) => `    ${evidenceLine(piece, byId.get(piece.sourceId), style)}\n`);
      const claim = claims[view.id];
      const verdict = claim && !isIntact(claim) ? style.bad(CHANGED) : paintVerdict(view, style);
      return `${verdict}  ${cleanLine(view.text)}\n  ${style.faint(view.id)}\n${evidence.join("")}`;
    })
    .join("\n");
}

/** Such a claim counts as unchecked, whatever its history says. */
const CHANGED = "Unchecked, its history was changed outside Stet";

function paintVerdict(view: ClaimView, style: Style): string {
  const { verdict, stale, orphaned } = view;
  const label = VERDICT_LABELS[verdict];
  if (orphaned) return style.warning(`${label}, its text is gone`);
  if (stale) return style.warning(`${label}, ${whyStale(view)}`);
  if (verdict === "verified") return style.good(label);
  return verdict === "unchecked" || verdict === "checking" ? label : style.bad(label);
}

function evidenceLine(piece: Evidence, source: Source | undefined, style: Style): string {
  const name = source ? sourceName(source, style) : "a source that is not on this desk";
  return [`${piece.stance}: ${name}`, cleanLine(piece.locator), cleanLine(piece.note)]
    .filter((part) => part !== "")
    .join(" · ");
}

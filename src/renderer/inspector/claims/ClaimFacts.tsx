import { Ban, CircleMinus, Paperclip, UserRound } from "lucide-react";
import type { ClaimView } from "#core/claims/claimView";
import { describeIndependence } from "#core/claims/independentOrigins";
import { staleReason } from "#core/claims/staleReason";
import type { Source } from "#core/sources/source";
import { counted } from "#core/text/counted";
import { Badge } from "../../design/components/Badge";
import { VerdictBadge } from "../../design/components/VerdictBadge";
import styles from "./ClaimFacts.module.css";

interface ClaimFactsProps {
  claim: ClaimView;
  /** The desk's sources by id, former ids included. */
  sources: Readonly<Record<string, Source>>;
}

/**
 * How a claim stands, at a glance: what speaks against it and what it can no longer rest on before all else. A retraction that
 * nobody has answered yet is told by the verdict itself.
 */
export function ClaimFacts({ claim, sources }: ClaimFactsProps) {
  const evidence = claim.evidence.map((piece) => ({
    ...piece,
    sourceId: sources[piece.sourceId]?.id ?? piece.sourceId,
  }));
  const against = evidence.filter(({ stance }) => stance === "contradicts").length;
  const retracted = new Set(evidence.map(({ sourceId }) => sourceId).filter((id) => sources[id]?.retraction)).size;
  const files = evidence.filter(({ attachment }) => attachment !== null).length;
  const independence = describeIndependence(evidence, sources);
  const why = staleReason(claim);
  return (
    <span className={styles.facts}>
      <VerdictBadge verdict={claim.verdict} stale={claim.stale} {...(why ? { why } : {})} />
      {against > 0 ? (
        <Badge tone="danger" icon={<CircleMinus aria-hidden />}>
          {against} {against === 1 ? "contradicts" : "contradict"}
        </Badge>
      ) : null}
      {retracted > 0 && claim.retractions.length === 0 ? (
        <Badge tone="warning" icon={<Ban aria-hidden />}>
          {retracted === 1 ? "source retracted" : `${retracted} sources retracted`}
        </Badge>
      ) : null}
      <span>
        {evidence.length === 0 ? "no evidence" : counted(evidence.length, "piece of evidence", "pieces of evidence")}
      </span>
      {independence ? <span>{independence}</span> : null}
      {files > 0 ? (
        <span className={styles.sign} title={counted(files, "attached file")}>
          <Paperclip aria-hidden />
          {files}
          <span className="visually-hidden"> {files === 1 ? "attached file" : "attached files"}</span>
        </span>
      ) : null}
      {claim.assignee ? (
        <span className={styles.sign}>
          <UserRound aria-label="Assigned to" role="img" />
          <bdi>{claim.assignee}</bdi>
        </span>
      ) : null}
    </span>
  );
}

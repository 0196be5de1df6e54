import { Trash2 } from "lucide-react";
import type { CitingArticle } from "#core/sources/sourceUses";
import { Badge } from "../../design/components/Badge";
import { StageChip } from "../../design/components/StageChip";
import { CitingClaim } from "./CitingClaim";
import { RestingExport } from "./RestingExport";
import styles from "./SourceUsesList.module.css";

interface CitingArticleItemProps {
  article: CitingArticle;
  sourceId: string;
  onClaim?: ((articleId: string, claimId: string) => void) | undefined;
}

/** An article that rests on a source: its claims that do, and its exports that did. */
export function CitingArticleItem({ article, sourceId, onClaim }: CitingArticleItemProps) {
  const { summary, trashed, claims, exports } = article;
  // What is in the trash cannot be opened.
  const go = trashed ? undefined : onClaim;
  return (
    <li className={styles.article}>
      <h3 className={styles.headline} dir="auto" lang={summary.headline ? summary.language : undefined}>
        {summary.headline || "Untitled"}
      </h3>
      <p className={styles.facts}>
        <StageChip stage={summary.stage} />
        {trashed ? <Badge icon={<Trash2 aria-hidden />}>In the trash</Badge> : null}
        {claims.length === 0 ? <span>No claim of it rests on the source any more.</span> : null}
        {trashed && onClaim && claims.length > 0 ? <span>Restore it to open its claims.</span> : null}
      </p>
      {claims.length > 0 ? (
        <ul className={styles.claims} aria-label="Claims">
          {claims.map((claim) => (
            <CitingClaim
              key={claim.id}
              claim={claim}
              language={summary.language}
              sourceId={sourceId}
              onOpen={go ? () => go(summary.id, claim.id) : undefined}
            />
          ))}
        </ul>
      ) : null}
      {exports.length > 0 ? (
        <ul className={styles.exports} aria-label="Exports">
          {exports.map((exported) => (
            <RestingExport key={`${exported.at}-${exported.format}-${exported.sha256}`} exported={exported} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

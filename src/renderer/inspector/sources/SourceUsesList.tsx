import type { SourceUses } from "#core/sources/sourceUses";
import { CitingArticleItem } from "./CitingArticleItem";
import styles from "./SourceUsesList.module.css";

interface SourceUsesListProps {
  uses: SourceUses;
  /** Goes to a claim; without it the list only tells. */
  onClaim?: ((articleId: string, claimId: string) => void) | undefined;
}

/** What rests on a source, article by article. */
export function SourceUsesList({ uses: { sourceId, articles }, onClaim }: SourceUsesListProps) {
  if (articles.length === 0) return null;
  return (
    <ul className={styles.articles} aria-label="Articles that rest on it">
      {articles.map((article) => (
        <CitingArticleItem key={article.summary.id} article={article} sourceId={sourceId} onClaim={onClaim} />
      ))}
    </ul>
  );
}

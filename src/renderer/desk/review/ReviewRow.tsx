import { useId } from "react";
import type { ReviewItem } from "#core/claims/flattenReview";
import { staleReason } from "#core/claims/staleReason";
import { VerdictBadge } from "../../design/components/VerdictBadge";
import { WordDiff } from "../../inspector/claims/WordDiff";
import { RelativeTime } from "../list/RelativeTime";
import styles from "./ReviewRow.module.css";

interface ReviewRowProps {
  item: ReviewItem;
  tabIndex: 0 | -1;
  onOpen: () => void;
}

/** A claim, what was said of it, and what has changed since; above the first of an article, the article. */
export function ReviewRow({ item: { article, claim, isFirst }, tabIndex, onOpen }: ReviewRowProps) {
  const { verdict, verdictBy, verdictAt, assignee, reworded, retractions } = claim;
  const factsId = useId();
  return (
    <>
      {isFirst ? (
        <h3 className={styles.article} dir="auto" lang={article.headline ? article.language : undefined}>
          {article.headline || <span className={styles.untitled}>Untitled</span>}
        </h3>
      ) : null}
      <div className={styles.row}>
        <button
          type="button"
          data-roving
          tabIndex={tabIndex}
          className={styles.open}
          aria-describedby={factsId}
          onClick={onOpen}
        >
          <VerdictBadge verdict={verdict} stale why={staleReason({ ...claim, stale: true }) ?? ""} />
          <span className="visually-hidden">: {claim.text}</span>
        </button>
        <div className={styles.words} lang={article.language}>
          <WordDiff before={reworded ? claim.verdictText : claim.text} after={claim.text} />
        </div>
        <div id={factsId} className={styles.facts}>
          {reworded ? <p className="visually-hidden">The verdict was about: {claim.verdictText}</p> : null}
          {retractions.map(({ sourceId, reason }) => (
            <p key={sourceId}>
              Source retracted: <bdi>{reason}</bdi>
            </p>
          ))}
          {verdictBy ? (
            <p>
              Verdict by <bdi>{verdictBy}</bdi>
              {verdictAt ? (
                <>
                  , <RelativeTime at={verdictAt} />
                </>
              ) : null}
            </p>
          ) : null}
          {assignee ? (
            <p>
              Assigned to <bdi>{assignee}</bdi>
            </p>
          ) : null}
        </div>
      </div>
    </>
  );
}

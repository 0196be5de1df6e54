import { useMemo } from "react";
import { STAGE_LABELS } from "#core/article/stage";
import { viewClaims } from "#core/claims/claimView";
import { countClaims, verificationOf } from "#core/claims/verification";
import { selectArticle, useSessionView } from "../article/SessionContext";
import { VerificationBadge } from "../design/components/VerificationBadge";
import { SaveIndicator } from "./SaveIndicator";
import styles from "./TopBar.module.css";
import { inspectorOpen, inspectorTab } from "./uiState";

/** Slug, stage, how many claims stand, and where the words are. */
export function ArticleStatus() {
  const { slug, stage, body, claims } = useSessionView(selectArticle);
  const views = useMemo(() => viewClaims(body, claims), [body, claims]);
  const counts = countClaims(views);
  const show = (tab: "claims" | "details") => () => {
    inspectorTab.set(tab);
    inspectorOpen.set(true);
  };
  return (
    <div className={styles.status}>
      <button type="button" className={styles.slug} onClick={show("details")} title="Slug and other details">
        <bdi>{slug || "no slug yet"}</bdi>
      </button>
      <button type="button" className={styles.stage} data-stage={stage} onClick={show("details")} title="Stage">
        {STAGE_LABELS[stage]}
      </button>
      <button type="button" className={styles.claims} onClick={show("claims")} title="Claims">
        <VerificationBadge verification={verificationOf(views)} />
        {counts.total > 0 ? (
          <span className={styles.count}>
            {counts.verified} of {counts.total} verified
          </span>
        ) : null}
      </button>
      <SaveIndicator />
    </div>
  );
}

import { STAGE_LABELS } from "#core/article/stage";
import { countClaims, verificationOf } from "#core/claims/verification";
import { selectArticle, useSessionView } from "../article/SessionContext";
import { VerificationBadge } from "../design/components/VerificationBadge";
import { NameWatch } from "../desk/profile/NameWatch";
import { useClaimViews } from "../inspector/claimViews";
import { GateStatus } from "./GateStatus";
import { SaveIndicator } from "./SaveIndicator";
import styles from "./TopBar.module.css";
import { type InspectorTab, inspectorOpen, inspectorTab } from "./uiState";

/** Slug, stage, how many claims stand, and where the words are. */
export function ArticleStatus() {
  const { id, slug, stage } = useSessionView(selectArticle);
  const views = useClaimViews();
  const counts = countClaims(views);
  const show = (tab: InspectorTab) => () => {
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
      <NameWatch key={`name-${id}`} />
      <GateStatus key={id} onShow={show("checks")} />
      <SaveIndicator />
    </div>
  );
}

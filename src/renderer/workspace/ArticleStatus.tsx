import { countClaims, verificationOf } from "#core/claims/verification";
import { selectArticle, useSessionView } from "../article/SessionContext";
import { StageChip } from "../design/components/StageChip";
import { ToolbarItem } from "../design/components/Toolbar";
import { VerificationBadge } from "../design/components/VerificationBadge";
import { NameWatch } from "../desk/profile/NameWatch";
import { useClaimViews } from "../inspector/claimViews";
import { GateStatus } from "./GateStatus";
import { SaveIndicator } from "./SaveIndicator";
import styles from "./TopBar.module.css";
import { type InspectorTab, inspectorOpen, inspectorTab } from "./uiState";

/** Slug, stage, how many claims are verified, and where the words are. */
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
      <ToolbarItem>
        <button type="button" className={styles.slug} onClick={show("details")} title="Slug and other details">
          {slug ? <span className="visually-hidden">Slug: </span> : null}
          <bdi>{slug || "no slug yet"}</bdi>
        </button>
      </ToolbarItem>
      <ToolbarItem>
        <button type="button" className={styles.stage} onClick={show("details")} title="Stage">
          <span className="visually-hidden">Stage: </span>
          <StageChip stage={stage} />
        </button>
      </ToolbarItem>
      <ToolbarItem>
        <button type="button" className={styles.claims} onClick={show("claims")} title="Claims">
          <span className="visually-hidden">Claims: </span>
          <VerificationBadge verification={verificationOf(views)} />
          {counts.total > 0 ? (
            <span className={styles.count}>
              {counts.verified} of {counts.total} verified
            </span>
          ) : null}
        </button>
      </ToolbarItem>
      <NameWatch key={`name-${id}`} />
      <GateStatus key={id} onShow={show("checks")} />
      <SaveIndicator />
    </div>
  );
}

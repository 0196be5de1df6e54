import { Highlighter } from "lucide-react";
import { type KeyboardEvent, useRef } from "react";
import { type ClaimFilter, passesFilter } from "#core/claims/claimFilter";
import type { ClaimView } from "#core/claims/claimView";
import { countClaims } from "#core/claims/verification";
import { screenCommand } from "#core/commands/screenCommands";
import { useSession } from "../../article/SessionContext";
import { EmptyState } from "../../design/components/EmptyState";
import { showAccelerator } from "../../platform/shortcuts";
import { useStore } from "../../workspace/store";
import { activeClaim } from "../../workspace/uiState";
import { useClaimViews } from "../claimViews";
import { claimFilter } from "../inspectorState";
import { focusClaimCard } from "../showClaim";
import { stepClaim } from "../stepClaim";
import { ClaimCard } from "./ClaimCard";
import { ClaimMeter } from "./ClaimMeter";
import styles from "./ClaimsPane.module.css";
import { ClaimToolbar } from "./ClaimToolbar";
import { MarkClaimButton } from "./MarkClaimButton";
import { OrphanList } from "./OrphanList";

/** Every claim of the article: what it says, how it stands, and what it rests on. */
export function ClaimsPane() {
  const session = useSession();
  const claims = useClaimViews();
  const active = useStore(activeClaim);
  const filter = useStore(claimFilter);
  const toolbar = useRef<HTMLDivElement>(null);
  const inText = claims.filter((claim) => claim.inText);
  const orphans = claims.filter((claim) => claim.orphaned);

  const step = (by: 1 | -1) => {
    const id = stepClaim(session, by);
    if (id) focusClaimCard(id);
  };
  const stepByKey = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    step(event.key === "ArrowDown" ? 1 : -1);
  };

  if (inText.length === 0 && orphans.length === 0) return <NoClaims />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Alt and an arrow go through the claims from every control in here
    <div className={styles.pane} onKeyDown={stepByKey}>
      <ClaimMeter counts={countClaims(claims)} />
      <ClaimToolbar ref={toolbar} claims={inText} onStep={step} />
      <ClaimList claims={inText} active={active} filter={filter} />
      <OrphanList orphans={orphans} onGone={() => toolbar.current?.querySelector("button")?.focus()} />
    </div>
  );
}

interface ClaimListProps {
  claims: readonly ClaimView[];
  active: string | null;
  filter: ClaimFilter;
}

/** The open claim stays in a narrowed list: it would vanish under the hands of whoever has just given it a verdict. */
function ClaimList({ claims, active, filter }: ClaimListProps) {
  const shown = claims.filter((claim) => claim.id === active || passesFilter(claim, filter));
  if (shown.length === 0 && claims.length > 0) {
    return <p className={styles.nothing}>No claim is in this list. Choose another one above.</p>;
  }
  return (
    <ol className={styles.list} aria-label="Claims in the text">
      {shown.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} active={claim.id === active} />
      ))}
    </ol>
  );
}

function NoClaims() {
  return (
    <EmptyState
      icon={<Highlighter aria-hidden size={40} strokeWidth={1.25} />}
      title="No claims marked yet"
      action={<MarkClaimButton />}
    >
      A claim is a stretch of text that says something checkable: a number, a name, a date, who said what. Select the
      words on the page, or just put the caret into the sentence, and press{" "}
      <kbd className={styles.kbd}>{showAccelerator(screenCommand("mark-claim").accelerator ?? "")}</kbd>.
    </EmptyState>
  );
}

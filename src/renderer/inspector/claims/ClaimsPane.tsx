import { Highlighter } from "lucide-react";
import { type KeyboardEvent, useMemo, useRef } from "react";
import { isNarrowed, passesNarrowing } from "#core/claims/claimNarrowing";
import { countClaims } from "#core/claims/verification";
import { screenCommand } from "#core/commands/screenCommands";
import { useSession } from "../../article/SessionContext";
import { EmptyState } from "../../design/components/EmptyState";
import { showAccelerator } from "../../platform/shortcuts";
import { useStore } from "../../workspace/store";
import { activeClaim } from "../../workspace/uiState";
import { useClaimViews } from "../claimViews";
import { claimNarrowing } from "../inspectorState";
import { checkNextOpen } from "../openClaims";
import { useActorName } from "../shared/useActorName";
import { useSources } from "../shared/useSources";
import { focusClaimCard } from "../showClaim";
import { stepClaim } from "../stepClaim";
import { ClaimList } from "./ClaimList";
import { ClaimRest } from "./ClaimMeter";
import styles from "./ClaimsPane.module.css";
import { ClaimToolbar } from "./ClaimToolbar";
import { MarkClaimButton } from "./MarkClaimButton";
import { OrphanList } from "./OrphanList";

/** Every claim of the article: what it says, how it stands, and what it rests on. */
export function ClaimsPane() {
  const session = useSession();
  const claims = useClaimViews();
  const active = useStore(activeClaim);
  const narrowing = useStore(claimNarrowing);
  const { byId: sources } = useSources();
  const me = useActorName();
  const toolbar = useRef<HTMLDivElement>(null);
  const inText = claims.filter((claim) => claim.inText);
  const orphans = claims.filter((claim) => claim.orphaned);
  const shown = useMemo(
    () => claims.filter((claim) => claim.inText && passesNarrowing(claim, narrowing, sources)),
    [claims, narrowing, sources],
  );

  const counts = countClaims(claims);

  const step = (by: 1 | -1) => {
    stepClaim(session, by);
    const id = activeClaim.get();
    if (id) focusClaimCard(id);
  };
  const stepByKey = (event: KeyboardEvent<HTMLElement>) => {
    // Keys in a dialog that was opened from here are its own.
    if (!(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return;
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    step(event.key === "ArrowDown" ? 1 : -1);
  };

  if (inText.length === 0 && orphans.length === 0) return <NoClaims />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Alt and an arrow go through the claims from every control in here
    <div className={styles.pane} data-narrowed={isNarrowed(narrowing) || undefined} onKeyDown={stepByKey}>
      <ClaimToolbar
        ref={toolbar}
        counts={counts}
        claims={inText}
        shown={shown.length}
        sources={sources}
        me={me}
        onStep={step}
        onNextOpen={() => checkNextOpen(session)}
      />
      <ClaimRest counts={counts} />
      {shown.length === 0 && inText.length > 0 ? (
        <p className={styles.nothing}>No claim is in this list. Take off a filter above.</p>
      ) : null}
      <ClaimList claims={inText} shown={shown} active={active} sources={sources} me={me} />
      <OrphanList orphans={orphans} onGone={() => toolbar.current?.querySelector("button")?.focus()} />
    </div>
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

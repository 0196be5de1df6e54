import { memo, useEffect, useRef } from "react";
import type { ClaimView } from "#core/claims/claimView";
import type { Source } from "#core/sources/source";
import { useSession } from "../../article/SessionContext";
import { activeClaim } from "../../workspace/uiState";
import { claimCardId, showClaim } from "../showClaim";
import styles from "./ClaimCard.module.css";
import { ClaimDetail } from "./ClaimDetail";
import { ClaimFacts } from "./ClaimFacts";
import { handleClaimKey } from "./claimKeys";

interface ClaimCardProps {
  claim: ClaimView;
  /** The caret is in it, or it was chosen here: it is open, and its words are selected on the page. */
  active: boolean;
  /** The desk's sources by id, former ids included: asked for once for all cards. */
  sources: Readonly<Record<string, Source>>;
  me: string;
}

/** Renders again only when its own claim, its being open, or the library has changed, however many claims there are. */
export const ClaimCard = memo(function ClaimCard({ claim, active, sources, me }: ClaimCardProps) {
  const session = useSession();
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!active || !card.current) return;
    // A card taller than the pane shows its end first; then its head is brought back.
    card.current.scrollIntoView({ block: "nearest" });
    card.current.querySelector("button")?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <li
      ref={card}
      id={claimCardId(claim.id)}
      className={styles.card}
      data-active={active || undefined}
      onKeyDown={active ? (event) => handleClaimKey(event, { session, claim, me }) : undefined}
    >
      <button
        type="button"
        className={styles.header}
        aria-expanded={active}
        onClick={() => (active ? activeClaim.set(null) : showClaim(claim.id))}
      >
        <span className={styles.words} dir="auto">
          {claim.text}
        </span>
        <ClaimFacts claim={claim} sources={sources} />
      </button>
      {active ? <ClaimDetail claim={claim} me={me} /> : null}
    </li>
  );
});

import { memo, useEffect } from "react";
import type { ClaimView } from "#core/claims/claimView";
import type { Source } from "#core/sources/source";
import { useSession } from "../../article/SessionContext";
import { activeClaim } from "../../workspace/uiState";
import { claimCardId, revealClaimCard, showClaim } from "../showClaim";
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
  /** Its place in the list, from 0. */
  index: number;
  /** In a list of which only some cards are there: pixels below its beginning. */
  start?: number;
  /** In such a list: how many claims it has. */
  of?: number;
  /** In such a list: told of the card's element, to follow its height. */
  measure?: (card: HTMLElement | null) => void;
}

/** Renders again only when its own claim, its being open, or the library has changed, however many claims there are. */
export const ClaimCard = memo(function ClaimCard(props: ClaimCardProps) {
  const { claim, active, sources, me, index, start, of, measure } = props;
  const session = useSession();
  useEffect(() => {
    if (active) revealClaimCard(claim.id);
  }, [active, claim.id]);
  return (
    <li
      ref={measure}
      id={claimCardId(claim.id)}
      className={styles.card}
      data-active={active || undefined}
      data-index={index}
      data-placed={of === undefined ? undefined : true}
      aria-posinset={of === undefined ? undefined : index + 1}
      aria-setsize={of}
      style={start === undefined ? undefined : { insetBlockStart: start }}
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

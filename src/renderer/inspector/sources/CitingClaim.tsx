import { ArrowRight } from "lucide-react";
import type { CitingArticle } from "#core/sources/sourceUses";
import { VerdictBadge } from "../../design/components/VerdictBadge";
import { StanceLabel } from "../claims/StanceLabel";
import { useSources } from "../shared/useSources";
import styles from "./SourceUsesList.module.css";

interface CitingClaimProps {
  claim: CitingArticle["claims"][number];
  language: string;
  /** The source that this is about: evidence may come through others that repeat it. */
  sourceId: string;
  onOpen?: (() => void) | undefined;
}

/** A claim that rests on a source: its words, how it stands, and how each piece of evidence from the source bears on it. */
export function CitingClaim({ claim, language, sourceId, onOpen }: CitingClaimProps) {
  const { byId } = useSources();
  const words = (
    <span className={styles.words} dir="auto" lang={language}>
      {claim.text}
    </span>
  );
  return (
    <li className={styles.claim}>
      {onOpen ? (
        <button type="button" className={styles.open} onClick={onOpen}>
          {words}
          <ArrowRight aria-hidden className={styles.go} />
        </button>
      ) : (
        words
      )}
      <p className={styles.facts}>
        <VerdictBadge verdict={claim.verdict} stale={claim.stale} why="needs another look" />
        {claim.inText ? null : <span>Its text is gone.</span>}
      </p>
      <ul className={styles.pieces} aria-label="Evidence from it">
        {claim.evidence.map(({ id, stance, locator, sourceId: through }) => (
          <li key={id} className={styles.facts}>
            <StanceLabel stance={stance} />
            {byId[through] && byId[through].id !== sourceId ? (
              <span>
                through <bdi>{byId[through].name}</bdi>
              </span>
            ) : null}
            {locator ? <bdi className={styles.locator}>{locator}</bdi> : null}
          </li>
        ))}
      </ul>
    </li>
  );
}

import { ArrowRight } from "lucide-react";
import type { CitingArticle } from "#core/sources/sourceUses";
import { VerdictBadge } from "../../design/components/VerdictBadge";
import { StanceLabel } from "../claims/StanceLabel";
import styles from "./SourceUsesList.module.css";

interface CitingClaimProps {
  claim: CitingArticle["claims"][number];
  language: string;
  onOpen?: (() => void) | undefined;
}

/** A claim that rests on a source: its words, how it stands, and how each piece of evidence from the source bears on it. */
export function CitingClaim({ claim, language, onOpen }: CitingClaimProps) {
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
        {claim.evidence.map(({ id, stance, locator }) => (
          <li key={id} className={styles.facts}>
            <StanceLabel stance={stance} />
            {locator ? <bdi className={styles.locator}>{locator}</bdi> : null}
          </li>
        ))}
      </ul>
    </li>
  );
}

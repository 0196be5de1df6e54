import { useRef } from "react";
import type { ClaimView } from "#core/claims/claimView";
import type { Source } from "#core/sources/source";
import { ClaimCard } from "./ClaimCard";
import styles from "./ClaimList.module.css";
import { useCardPlaces } from "./useCardPlaces";

interface ClaimListProps {
  claims: readonly ClaimView[];
  shown: readonly ClaimView[];
  active: string | null;
  sources: Readonly<Record<string, Source>>;
  me: string;
}

/**
 * The cards of the claims in the text; of a long list only those in sight. The open claim stays in a narrowed list: it would
 * vanish under the hands of whoever has just given it a verdict.
 */
export function ClaimList({ claims, shown, active, sources, me }: ClaimListProps) {
  const passing = new Set(shown);
  const listed = claims.filter((claim) => claim.id === active || passing.has(claim));
  const list = useRef<HTMLOListElement>(null);
  const focused = useRef<string | null>(null);
  const { isLong, height, places, measure } = useCardPlaces(list, listed, active, focused);
  if (listed.length === 0) return null;
  return (
    <ol
      ref={list}
      className={styles.list}
      data-long={isLong || undefined}
      aria-label="Claims in the text"
      style={isLong ? { blockSize: height } : undefined}
      onFocus={(event) => {
        const index = event.target.closest<HTMLElement>("[data-index]")?.dataset["index"];
        focused.current = listed[Number(index ?? -1)]?.id ?? null;
      }}
      onBlur={() => {
        focused.current = null;
      }}
    >
      {places.map(({ index, start }) => {
        const claim = listed[index];
        if (claim === undefined) return null;
        const placed = isLong ? { start, of: listed.length, measure } : {};
        return (
          <ClaimCard
            key={claim.id}
            claim={claim}
            index={index}
            active={claim.id === active}
            sources={sources}
            me={me}
            {...placed}
          />
        );
      })}
    </ol>
  );
}

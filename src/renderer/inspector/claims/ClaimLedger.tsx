import { useMemo } from "react";
import { describeEntry } from "#core/claims/describeEntry";
import { brokenEntries } from "#core/claims/ledger";
import { selectArticle, useSessionView } from "../../article/SessionContext";
import { Disclosure } from "../../design/components/Disclosure";
import { Notice } from "../../design/components/Notice";
import { useSources } from "../shared/useSources";
import { When } from "../shared/When";
import styles from "./ClaimLedger.module.css";

/** Everything that was done to a claim, the last first. A changed past shows. */
export function ClaimLedger({ claimId }: { claimId: string }) {
  const claim = useSessionView(selectArticle).claims[claimId];
  const { byId } = useSources();
  const broken = useMemo(() => new Set(claim ? brokenEntries(claim) : []), [claim]);
  if (!claim) return null;
  const entries = claim.ledger.map((entry, position) => ({ entry, position })).reverse();
  return (
    <div>
      {broken.size > 0 ? (
        <Notice tone="danger">
          The history of this claim was changed outside Stet:{" "}
          {broken.size === 1 ? "one entry does" : `${broken.size} entries do`} not fit the one before. No verdict can
          rest on it: take the claim's mark off, mark the words again, and check that claim.
        </Notice>
      ) : null}
      <Disclosure summary={`History (${claim.ledger.length})`}>
        <ol className={styles.entries} aria-label="History of the claim, last first">
          {entries.map(({ entry, position }) => {
            const { what, note } = describeEntry(entry, (sourceId) => byId[sourceId]?.name ?? null, claim.ledger);
            return (
              <li key={entry.hash} className={styles.entry} data-broken={broken.has(position) || undefined}>
                <p>
                  <bdi>{what}</bdi>
                  {broken.has(position) ? <strong className={styles.broken}> Does not fit the chain</strong> : null}
                </p>
                {note ? (
                  <p className={styles.note} dir="auto">
                    {note}
                  </p>
                ) : null}
                <p className={styles.facts}>
                  <bdi>{entry.by}</bdi>, <When at={entry.at} />
                </p>
              </li>
            );
          })}
        </ol>
      </Disclosure>
    </div>
  );
}

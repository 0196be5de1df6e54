import type { Source, Terms } from "#core/sources/source";
import { termsChange } from "#core/sources/termsChange";
import { describeUses, usesTotals } from "#core/sources/usesTotals";
import { Notice } from "../../design/components/Notice";
import { FinishedExports } from "./FinishedExports";
import styles from "./TermsField.module.css";
import { UsesOfSource } from "./UsesOfSource";

interface TermsChangeNoticeProps {
  /** As it is kept. */
  source: Source;
  /** What its terms are about to be. */
  terms: Terms;
  /** Says whose terms they are, where it is not the only source in sight. */
  named?: boolean;
}

/** What it means that a source's terms are about to change: for what rests on it, and for what has already gone out. */
export function TermsChangeNotice({ source, terms, named = false }: TermsChangeNoticeProps) {
  const change = termsChange(source.terms, terms);
  if (!change) return null;
  return (
    <div className={styles.change}>
      <Notice tone="warning">
        {named ? (
          <p className={styles.whose}>
            For <bdi>{source.name}</bdi>:
          </p>
        ) : null}
        <p>{change.meaning}</p>
      </Notice>
      {change.stricter ? (
        <UsesOfSource sourceId={source.id}>
          {(uses) => (
            <>
              <p className={styles.uses}>{describeUses(uses)}</p>
              <FinishedExports finished={usesTotals(uses).finished} tone="danger">
                These final exports went out under the old terms. Stet cannot call them back: if they give the source
                away, they must be corrected by hand where they were published.
              </FinishedExports>
            </>
          )}
        </UsesOfSource>
      ) : null}
    </div>
  );
}

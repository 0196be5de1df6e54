import { useState } from "react";
import type { Problem } from "#core/result";
import { RELIABILITY_LABELS, type Source } from "#core/sources/source";
import { RetractedBadge } from "../../design/components/RetractedBadge";
import { SourceKindIcon } from "../../design/components/SourceKindIcon";
import { TermsBadge } from "../../design/components/TermsBadge";
import { ProblemNotice } from "../shared/ProblemNotice";
import { RetractionReason } from "./RetractionReason";
import { type SourceErrand, SourceMenu } from "./SourceMenu";
import styles from "./SourceRow.module.css";

interface SourceRowProps {
  source: Source;
  /** Pieces of evidence in this article. */
  uses: number;
  onErrand: (errand: SourceErrand, source: Source) => void;
}

export function SourceRow({ source, uses, onErrand }: SourceRowProps) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const { reliability, retraction } = source;
  return (
    <li className={styles.row}>
      <SourceKindIcon kind={source.kind} className={styles.kind} />
      <div className={styles.about}>
        <button type="button" className={styles.name} onClick={() => onErrand("edit", source)}>
          <bdi>{source.name}</bdi>
        </button>
        {source.role ? (
          <p className={styles.role} dir="auto">
            {source.role}
          </p>
        ) : null}
        <p className={styles.facts}>
          {retraction ? <RetractedBadge /> : null}
          <TermsBadge terms={source.terms} />
          {reliability ? (
            <span title={`Reliability ${reliability}: ${RELIABILITY_LABELS[reliability]}`}>
              {reliability}: {RELIABILITY_LABELS[reliability].toLowerCase()}
            </span>
          ) : null}
          {uses > 0 ? <span>{uses === 1 ? "used once here" : `used ${uses} times here`}</span> : null}
        </p>
        {retraction ? <RetractionReason retraction={retraction} /> : null}
        {problem ? <ProblemNotice problem={problem} /> : null}
      </div>
      <SourceMenu source={source} onErrand={(errand) => onErrand(errand, source)} onProblem={setProblem} />
    </li>
  );
}

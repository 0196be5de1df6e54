import { ArrowRight, CircleX, TriangleAlert } from "lucide-react";
import { memo } from "react";
import type { Finding } from "#core/gate/finding";
import styles from "./FindingList.module.css";
import { wayTo } from "./goToFinding";
import { Quoting } from "./Quoting";

const LOOKS = { error: { Icon: CircleX, word: "Error" }, warning: { Icon: TriangleAlert, word: "Warning" } };

interface FindingListProps {
  findings: readonly Finding[];
  label?: string;
  still?: boolean;
}

/** What the checks have found, each with the way to where it is mended unless `still`. */
export function FindingList({ findings, label = "Findings", still = false }: FindingListProps) {
  return (
    <ul className={styles.list} aria-label={label}>
      {findings.map((finding, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two findings may say the very same
        <li key={`${finding.rule}-${position}`}>
          <OneFinding finding={finding} still={still} />
        </li>
      ))}
    </ul>
  );
}

const OneFinding = memo(function OneFinding({ finding, still }: { finding: Finding; still: boolean }) {
  const { Icon, word } = LOOKS[finding.severity];
  const go = still ? null : wayTo(finding);
  const text = (
    <>
      <Icon role="img" aria-label={word} className={styles[finding.severity]} />
      <span className={styles.message}>
        <Quoting text={finding.message} />
      </span>
    </>
  );
  return go ? (
    <button type="button" className={styles.finding} onClick={go}>
      {text}
      <ArrowRight aria-hidden className={styles.go} />
    </button>
  ) : (
    <div className={styles.finding}>{text}</div>
  );
});

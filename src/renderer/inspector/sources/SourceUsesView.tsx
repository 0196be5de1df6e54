import { ArrowLeft } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Problem } from "#core/result";
import type { Source } from "#core/sources/source";
import { describeUses, usesTotals } from "#core/sources/usesTotals";
import { counted } from "#core/text/counted";
import { Button } from "../../design/components/Button";
import { openClaim } from "../../workspace/openClaim";
import { useStore } from "../../workspace/store";
import { ProblemNotice } from "../shared/ProblemNotice";
import { FinishedExports } from "./FinishedExports";
import { RetractionReason } from "./RetractionReason";
import { SourceLead } from "./SourceLead";
import { type SourceErrand, SourceMenu } from "./SourceMenu";
import { SourceUsesList } from "./SourceUsesList";
import styles from "./SourceUsesView.module.css";
import { sourceInView } from "./sourceInView";
import { UsesOfSource } from "./UsesOfSource";

interface SourceUsesViewProps {
  source: Source;
  onErrand: (errand: SourceErrand, source: Source) => void;
  onBack: () => void;
}

/** What rests on a source, in the place of the library: each claim is a way to where it stands. */
export function SourceUsesView({ source, onErrand, onBack }: SourceUsesViewProps) {
  const arriving = useStore(sourceInView)?.arriving ?? false;
  const heading = useRef<HTMLHeadingElement>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  useEffect(() => {
    if (!arriving) return;
    // The menu or dialog that led here gives the focus back to where it came from, and that has just gone.
    const frame = requestAnimationFrame(() => {
      heading.current?.focus();
      sourceInView.set({ id: source.id, arriving: false });
    });
    return () => cancelAnimationFrame(frame);
  }, [arriving, source.id]);

  const leaveOnEscape = (event: KeyboardEvent<HTMLElement>) => {
    // The keys of a menu or a dialog of this view come by here as well.
    if (event.key !== "Escape" || !event.currentTarget.contains(event.target as Node)) return;
    event.preventDefault();
    onBack();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back from every control in here
    <div className={styles.view} onKeyDown={leaveOnEscape}>
      <div className={styles.tools}>
        <Button variant="quiet" icon={<ArrowLeft aria-hidden className={styles.back} />} onClick={onBack}>
          All sources
        </Button>
        <SourceMenu source={source} onErrand={(errand) => onErrand(errand, source)} onProblem={setProblem} />
      </div>
      <div className={styles.content}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          Where it is used
        </h2>
        <SourceLead source={source} />
        {source.retraction ? <RetractionReason retraction={source.retraction} /> : null}
        {problem ? <ProblemNotice problem={problem} /> : null}
        <UsesOfSource sourceId={source.id}>
          {(uses) => {
            const { stale, finished } = usesTotals(uses);
            return (
              <>
                <p role="status" className={styles.summary}>
                  {describeUses(uses)}
                  {stale > 0 ? ` ${counted(stale, "claim needs", "claims need")} another look.` : null}
                </p>
                {source.retraction ? (
                  <FinishedExports finished={finished} tone="danger">
                    These final exports rested on it. Stet cannot call them back: where they were published, they must
                    be corrected by hand.
                  </FinishedExports>
                ) : null}
                <SourceUsesList uses={uses} onClaim={openClaim} />
              </>
            );
          }}
        </UsesOfSource>
      </div>
    </div>
  );
}

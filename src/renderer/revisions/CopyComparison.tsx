import { ArrowDownUp, Minus, PencilLine, Plus, Undo2 } from "lucide-react";
import { useMemo, useState } from "react";
import { isUnchangedBlock, stretchesOf } from "#core/revisions/changedStretches";
import type { BlockChange } from "#core/revisions/compareCopy";
import { counted } from "#core/text/counted";
import { Button } from "../design/components/Button";
import styles from "./Comparison.module.css";
import { WordChanges } from "./WordChanges";

const LOOKS = {
  same: { icon: null, what: "" },
  changed: { icon: PencilLine, what: "changed" },
  moved: { icon: ArrowDownUp, what: "moved" },
  added: { icon: Plus, what: "added" },
  removed: { icon: Minus, what: "removed" },
} as const;

interface CopyComparisonProps {
  changes: readonly BlockChange[];
  /** The copy's language and direction. */
  lang: string;
  dir: "ltr" | "rtl";
  /** Brings a block of the earlier text back; without it none can be. */
  onBringBack?: ((index: number) => void) | undefined;
}

/** Two states of the copy in one, paragraph by paragraph. What is the same is folded away between what is not. */
export function CopyComparison({ changes, lang, dir, onBringBack }: CopyComparisonProps) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const stretches = useMemo(() => stretchesOf(changes), [changes]);
  if (changes.every(isUnchangedBlock)) return <p className={styles.nothing}>The text is the same.</p>;
  return (
    <ol className={styles.blocks} aria-label="Changes in the text">
      {stretches.map(({ from, blocks, changed }) =>
        changed || unfolded.has(from) ? (
          blocks.map((change, position) => (
            <Block
              key={`${from}-${position.toString()}`}
              change={change}
              lang={lang}
              dir={dir}
              onBringBack={onBringBack}
            />
          ))
        ) : (
          <li key={from} className={styles.folded}>
            <Button variant="quiet" onClick={() => setUnfolded(new Set([...unfolded, from]))}>
              Show {counted(blocks.length, "unchanged paragraph")}
            </Button>
          </li>
        ),
      )}
    </ol>
  );
}

function Block({ change, lang, dir, onBringBack }: Omit<CopyComparisonProps, "changes"> & { change: BlockChange }) {
  const { kind, before, after, words, restyled } = change;
  const { icon: Icon, what } = LOOKS[kind];
  const place = `Paragraph ${((after ?? before)?.index ?? 0) + 1}`;
  const from = kind === "moved" ? `, from ${(before?.index ?? 0) + 1}` : "";
  const style = restyled ? (kind === "moved" ? ", formatting changed" : "formatting changed") : "";
  const title = `${place}: ${restyled && kind === "changed" ? "" : what}${from}${style}`;
  return (
    <li className={styles.block} data-kind={kind}>
      {kind === "same" ? null : (
        <div className={styles.blockHead}>
          {Icon ? <Icon aria-hidden /> : null}
          <span>{title}</span>
          {before && onBringBack ? (
            <Button
              variant="quiet"
              icon={<Undo2 aria-hidden />}
              aria-label={`Bring back paragraph ${before.index + 1} as it was`}
              onClick={() => onBringBack(before.index)}
            >
              Bring back
            </Button>
          ) : null}
        </div>
      )}
      <div className={styles.text} lang={lang} dir={dir} data-type={(after ?? before)?.node.type}>
        {words.length > 0 ? <WordChanges words={words} /> : <span className={styles.nothing}>(no words)</span>}
      </div>
    </li>
  );
}

import { Autocomplete } from "@base-ui/react/autocomplete";
import { VerdictBadge } from "../../design/components/VerdictBadge";
import styles from "./CommandPalette.module.css";
import type { Choice } from "./choice";

/** A line of the palette: what it is, what it is called, and the keys that do the same. */
export function PaletteItem({ choice, onRun }: { choice: Choice; onRun: (choice: Choice) => void }) {
  const { icon: Icon, label, claim, detail, keys } = choice;
  return (
    <Autocomplete.Item value={choice} className={styles.item} onClick={() => onRun(choice)}>
      {claim ? null : <Icon aria-hidden className={styles.icon} />}
      <span className={styles.label}>
        <bdi>{label}</bdi>
      </span>
      {claim ? <VerdictBadge verdict={claim.verdict} stale={claim.stale} /> : null}
      {detail ? <bdi className={styles.detail}>{detail}</bdi> : null}
      {keys ? <kbd className={styles.keys}>{keys}</kbd> : null}
    </Autocomplete.Item>
  );
}

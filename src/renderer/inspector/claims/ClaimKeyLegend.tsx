import { showAccelerator } from "../../platform/shortcuts";
import styles from "./ClaimKeyLegend.module.css";
import { CLAIM_KEYS } from "./claimKeys";

const LEGEND: readonly (readonly [keys: string, what: string])[] = [
  ["1–6", "verdict"],
  [CLAIM_KEYS.takeBack, "take it back"],
  [CLAIM_KEYS.link, "add evidence"],
  [showAccelerator(`Shift+${CLAIM_KEYS.link}`), "evidence against it"],
  [CLAIM_KEYS.locator, "where in it"],
  [CLAIM_KEYS.take, "take the claim"],
  [CLAIM_KEYS.nextOpen, "next open"],
  [`${CLAIM_KEYS.next} ${CLAIM_KEYS.previous}`, "next, previous"],
  ["Esc", "to the text"],
];

/** The keys of an open card, for whoever has not learned them yet. */
export function ClaimKeyLegend() {
  return (
    <dl className={styles.legend} aria-label="Keys of this card">
      {LEGEND.map(([keys, what]) => (
        <div key={keys} className={styles.pair}>
          <dt>
            <kbd className={styles.key}>{keys}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}

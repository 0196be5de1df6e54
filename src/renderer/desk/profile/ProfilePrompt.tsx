import type { DeskInfo } from "#api/contracts/desk";
import { profileOpen } from "../deskView";
import styles from "./ProfilePrompt.module.css";

/** Under whose name everything is done here, and the way to change it. */
export function ProfilePrompt({ desk }: { desk: DeskInfo }) {
  const isKnown = desk.profile !== null;
  return (
    <footer className={styles.prompt}>
      <span className={styles.name}>
        Signed as <bdi>{desk.actingAs}</bdi>
      </span>
      <button
        type="button"
        className={styles.change}
        aria-label={isKnown ? "Change your name" : "Set your name"}
        disabled={desk.readOnly}
        onClick={() => profileOpen.set(true)}
      >
        {isKnown ? "Change" : "Set your name"}
      </button>
    </footer>
  );
}

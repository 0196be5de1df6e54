import { useEffect, useRef } from "react";
import type { DeskInfo } from "#api/contracts/desk";
import { useStore } from "../../workspace/store";
import { namePutOff, profileOpen } from "../deskView";
import { mayBeAsked } from "./mayBeAsked";
import { NameQuestion } from "./NameQuestion";
import styles from "./ProfilePrompt.module.css";

/** Under whose name everything is done here, and the way to change it: asked from the start, before the first act carries it. */
export function ProfilePrompt({ desk }: { desk: DeskInfo }) {
  const asking = !useStore(namePutOff) && mayBeAsked(desk);
  const askedBefore = useRef(asking);
  const change = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The question is gone, and with it the button that had the focus.
    if (askedBefore.current && !asking && document.activeElement === document.body) change.current?.focus();
    askedBefore.current = asking;
  }, [asking]);
  if (asking) return <NameQuestion desk={desk} />;
  const isKnown = desk.profile !== null;
  return (
    <footer className={styles.prompt}>
      <span className={styles.name}>
        Signed as <bdi>{desk.actingAs}</bdi>
      </span>
      <button
        ref={change}
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

import { type KeyboardEvent, useId } from "react";
import { VERDICT_LABELS, VERDICTS, type Verdict } from "#core/claims/verdict";
import { classNames } from "../../design/classNames";
import { VERDICT_ICONS } from "../../design/components/VerdictBadge";
import styles from "./VerdictChoice.module.css";

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 2, ArrowUp: -2, ArrowRight: 1, ArrowLeft: -1 };

/**
 * The six verdicts. Arrows only move the focus and Space or Enter chooses: a verdict goes into the claim's history, so that
 * looking through them must not give any.
 */
export function VerdictChoice({ verdict, onChoose }: { verdict: Verdict; onChoose: (verdict: Verdict) => void }) {
  const id = useId();
  const moveFocus = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.altKey ? undefined : STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const choices = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=radio]")];
    const from = choices.findIndex((choice) => choice.contains(document.activeElement));
    choices[(from + step + choices.length) % choices.length]?.focus();
  };
  return (
    <div>
      <p id={id} className={styles.label}>
        Verdict
      </p>
      <div role="radiogroup" aria-labelledby={id} className={styles.choices} onKeyDown={moveFocus}>
        {VERDICTS.map((choice, position) => {
          const Icon = VERDICT_ICONS[choice];
          const chosen = choice === verdict;
          return (
            // biome-ignore lint/a11y/useSemanticElements: a native radio would choose with every arrow key
            <button
              key={choice}
              type="button"
              role="radio"
              aria-checked={chosen}
              aria-keyshortcuts={String(position + 1)}
              tabIndex={chosen ? 0 : -1}
              className={classNames(styles.choice, styles[choice])}
              onClick={() => onChoose(choice)}
            >
              <Icon aria-hidden />
              {VERDICT_LABELS[choice]}
              <kbd aria-hidden className={styles.key}>
                {position + 1}
              </kbd>
            </button>
          );
        })}
      </div>
    </div>
  );
}

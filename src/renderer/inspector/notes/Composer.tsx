import { type KeyboardEvent, type ReactNode, type Ref, useId } from "react";
import { MAX_REMARK } from "#core/article/note";
import { Button } from "../../design/components/Button";
import styles from "./Composer.module.css";

interface ComposerProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** What the button and Enter do. */
  action: string;
  onSave: () => void;
  /** Escape in an empty field, and the button beside. Without it there is no such button. */
  onGiveUp?: (() => void) | undefined;
  /** Escape in a field with words in it; these stay. */
  onLeave?: () => void;
  error?: string | null;
  fieldRef?: Ref<HTMLTextAreaElement>;
  /** More buttons, at the end of the row. */
  children?: ReactNode;
}

/** A field for a message. Enter saves; Shift and Enter start a new line. */
export function Composer(props: ComposerProps) {
  const { label, value, onChange, action, onSave, onGiveUp, onLeave, error, fieldRef, children } = props;
  const id = useId();
  const isEmpty = value.trim() === "";
  const onKey = (event: KeyboardEvent) => {
    // Enter and Escape belong to an input method that is composing.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      if (!isEmpty) onSave();
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      if (isEmpty) onGiveUp?.();
      else onLeave?.();
    }
  };
  return (
    <div className={styles.composer}>
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={fieldRef}
        id={id}
        className={styles.field}
        dir="auto"
        rows={1}
        maxLength={MAX_REMARK}
        placeholder={label}
        value={value}
        aria-describedby={error ? `${id}-error` : isEmpty ? undefined : `${id}-keys`}
        aria-invalid={Boolean(error)}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKey}
      />
      {error ? (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {error}
        </p>
      ) : null}
      {isEmpty || error ? null : (
        <p id={`${id}-keys`} className={styles.keys}>
          Enter saves, Shift+Enter starts a new line.
        </p>
      )}
      <div className={styles.row}>
        {isEmpty ? null : (
          <Button variant="primary" onClick={onSave} title={`${action} (Enter)`}>
            {action}
          </Button>
        )}
        {onGiveUp && !(isEmpty && children) ? (
          <Button variant="quiet" onClick={onGiveUp}>
            Cancel
          </Button>
        ) : null}
        {children}
      </div>
    </div>
  );
}

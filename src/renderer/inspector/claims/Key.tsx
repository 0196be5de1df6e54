import styles from "./Key.module.css";

/** A key, on the button that it stands for. Assistive technology hears of it from the button's `aria-keyshortcuts`. */
export function Key({ children }: { children: string }) {
  return (
    <kbd aria-hidden className={styles.key}>
      {children}
    </kbd>
  );
}

import styles from "./Skeleton.module.css";

/** Stands where content will be, in its shape, while it loads. Whoever listens is told so in words. */
export function Skeleton({ lines = 3, label }: { lines?: number; label: string }) {
  return (
    <div className={styles.skeleton} role="status" aria-label={label}>
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={String(line)} className={styles.line} />
      ))}
    </div>
  );
}

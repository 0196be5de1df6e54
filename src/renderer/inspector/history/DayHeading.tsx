import styles from "./HistoryPane.module.css";

const format = new Intl.DateTimeFormat(undefined, { dateStyle: "full" });

/** The day that a part of a timeline is about; `YYYY-MM-DD`. */
export function DayHeading({ id, day }: { id: string; day: string }) {
  return (
    <h3 id={id} className={styles.date}>
      {/* Without a time the text would be taken for midnight in Greenwich. */}
      <time dateTime={day}>{format.format(new Date(`${day}T12:00`))}</time>
    </h3>
  );
}

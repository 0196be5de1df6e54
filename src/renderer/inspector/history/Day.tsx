import { memo, useId } from "react";
import type { TimelineEvent } from "#core/timeline/timeline";
import { ArticleEvent } from "./ArticleEvent";
import { ClaimEvent } from "./ClaimEvent";
import styles from "./HistoryPane.module.css";

const format = new Intl.DateTimeFormat(undefined, { dateStyle: "full" });

interface DayProps {
  day: string;
  events: readonly TimelineEvent[];
}

/** What happened on one day. */
export const Day = memo(function Day({ day, events }: DayProps) {
  const dateId = useId();
  return (
    <section className={styles.day}>
      <h3 id={dateId} className={styles.date}>
        {/* Without a time the text would be taken for midnight in Greenwich. */}
        <time dateTime={day}>{format.format(new Date(`${day}T12:00`))}</time>
      </h3>
      <ol className={styles.events} aria-labelledby={dateId}>
        {events.map((event) => (
          <li key={event.key}>
            {event.about === "article" ? (
              <ArticleEvent entry={event.entry} />
            ) : (
              <ClaimEvent claimId={event.claimId} entry={event.entry} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}, sayTheSame);

/** Each save brings the history anew. What happened does not change: an event is known by its key. */
function sayTheSame(before: DayProps, after: DayProps): boolean {
  return (
    before.day === after.day &&
    before.events.length === after.events.length &&
    before.events.every(({ key }, position) => key === after.events[position]?.key)
  );
}

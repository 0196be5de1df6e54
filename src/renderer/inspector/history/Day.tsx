import { memo, useId } from "react";
import type { TimelineEvent } from "#core/timeline/timeline";
import { ArticleEvent } from "./ArticleEvent";
import { ClaimEvent } from "./ClaimEvent";
import { DayHeading } from "./DayHeading";
import styles from "./HistoryPane.module.css";

interface DayProps {
  day: string;
  events: readonly TimelineEvent[];
}

/** What happened on one day. */
export const Day = memo(function Day({ day, events }: DayProps) {
  const dateId = useId();
  return (
    <section className={styles.day}>
      <DayHeading id={dateId} day={day} />
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

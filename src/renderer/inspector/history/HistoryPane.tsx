import { useMemo, useState } from "react";
import { byDay, timeline } from "#core/timeline/timeline";
import { selectArticle, useSessionView } from "../../article/SessionContext";
import { Button } from "../../design/components/Button";
import { CheckboxField } from "../../design/components/CheckboxField";
import { createStore, useStore } from "../../workspace/store";
import pane from "../shared/pane.module.css";
import { Day } from "./Day";
import styles from "./HistoryPane.module.css";
import { historyView } from "./historyView";
import { VersionsView } from "./VersionsView";

/** Whether acts on claims are among what happened; it stays so from article to article. */
const withClaims = createStore(false);

const VIEWS = { events: "What happened", versions: "Versions" } as const;

/** A page of a long past: what is older comes when it is asked for. */
const PAGE = 200;

/** The article's past: what happened to it, or the versions of it that are kept. */
export function HistoryPane() {
  const view = useStore(historyView);
  return (
    <div className={pane.pane}>
      <fieldset className={styles.views} aria-label="What to show">
        {(["events", "versions"] as const).map((choice) => (
          <button
            key={choice}
            type="button"
            className={styles.view}
            aria-pressed={view === choice}
            onClick={() => historyView.set(choice)}
          >
            {VIEWS[choice]}
          </button>
        ))}
      </fieldset>
      {view === "events" ? <EventsView /> : <VersionsView />}
    </div>
  );
}

/** Everything that happened to the article, the newest first, by days. */
function EventsView() {
  const { history, claims } = useSessionView(selectArticle);
  const shown = useStore(withClaims);
  const [length, setLength] = useState(PAGE);
  const events = useMemo(() => timeline({ history, claims }, { claims: shown }), [history, claims, shown]);
  const days = useMemo(() => byDay(events.slice(0, length)), [events, length]);
  return (
    <>
      <div className={styles.choice}>
        <CheckboxField
          look="switch"
          label="Claims too"
          hint="Markings, verdicts, evidence and retractions from the ledgers of the claims"
          checked={shown}
          onCheckedChange={withClaims.set}
        />
      </div>
      <div className={styles.days}>
        {days.map(({ day, events }) => (
          <Day key={day} day={day} events={events} />
        ))}
      </div>
      {events.length > length ? (
        <Button variant="plain" onClick={() => setLength(length + PAGE)}>
          Show what is older
        </Button>
      ) : null}
    </>
  );
}

import { useMemo, useState } from "react";
import { byDay, timeline } from "#core/timeline/timeline";
import { selectArticle, useSessionView } from "../../article/SessionContext";
import { Button } from "../../design/components/Button";
import { SwitchField } from "../../design/components/SwitchField";
import { createStore, useStore } from "../../workspace/store";
import pane from "../shared/pane.module.css";
import { Day } from "./Day";
import styles from "./HistoryPane.module.css";

/** Whether acts on claims are among what happened; it stays so from article to article. */
const withClaims = createStore(false);

/** A page of a long past: what is older comes when it is asked for. */
const PAGE = 200;

/** Everything that happened to the article, the newest first, by days. */
export function HistoryPane() {
  const { history, claims } = useSessionView(selectArticle);
  const shown = useStore(withClaims);
  const [length, setLength] = useState(PAGE);
  const events = useMemo(() => timeline({ history, claims }, { claims: shown }), [history, claims, shown]);
  const days = useMemo(() => byDay(events.slice(0, length)), [events, length]);
  return (
    <div className={pane.pane}>
      <div className={styles.choice}>
        <SwitchField
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
    </div>
  );
}

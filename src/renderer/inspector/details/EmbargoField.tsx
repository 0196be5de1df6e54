import { X } from "lucide-react";
import { useState } from "react";
import { fromLocalDateTime, toLocalDateTime } from "#core/time/localDateTime";
import { selectArticle, useSession, useSessionView } from "../../article/SessionContext";
import { IconButton } from "../../design/components/Button";
import { TextField } from "../../design/components/Field";
import styles from "./EmbargoField.module.css";
import { useWantedDetail } from "./useWantedDetail";

/** Until when the article must not be published: shown in this machine's time, stored in UTC. */
export function EmbargoField() {
  const session = useSession();
  const { embargo } = useSessionView(selectArticle);
  const [typed, setTyped] = useState<string | null>(null);
  const field = useWantedDetail<HTMLInputElement>("embargo");
  const set = (moment: string | null) => session.do({ type: "edit-details", changes: { embargo: moment } });
  return (
    <div className={styles.row}>
      <TextField
        ref={field}
        label="Embargo until"
        type="datetime-local"
        hint={`In your time zone: ${zoneName(embargo)}`}
        value={typed ?? toLocalDateTime(embargo)}
        onChange={(event) => {
          setTyped(event.target.value);
          const moment = fromLocalDateTime(event.target.value);
          if (moment) set(moment);
        }}
        onBlur={() => setTyped(null)}
      />
      {embargo ? (
        <IconButton
          label="Clear the embargo"
          title="Clear the embargo"
          icon={<X aria-hidden />}
          onClick={() => {
            setTyped(null);
            set(null);
            field.current?.focus();
          }}
        />
      ) : null}
    </div>
  );
}

/** The zone as people write it on that day, summer time included: "Europe/Berlin (GMT+2)". */
function zoneName(moment: string | null): string {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const parts = new Intl.DateTimeFormat("en", { timeZoneName: "shortOffset" }).formatToParts(
    moment ? new Date(moment) : new Date(),
  );
  const offset = parts.find((part) => part.type === "timeZoneName")?.value;
  return offset ? `${zone} (${offset})` : zone;
}

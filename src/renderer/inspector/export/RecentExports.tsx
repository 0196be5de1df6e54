import { useQuery } from "@tanstack/react-query";
import { exportsIn } from "#core/article/exports";
import { selectArticle, useSessionView } from "../../article/SessionContext";
import { queries } from "../../data/queries";
import { Badge } from "../../design/components/Badge";
import pane from "../shared/pane.module.css";
import { Section } from "../shared/Section";
import { When } from "../shared/When";
import styles from "./RecentExports.module.css";

const SHOWN = 10;

/** The last exports in the article's history. */
export function RecentExports() {
  const { history } = useSessionView(selectArticle);
  const formats = useQuery(queries.formats()).data ?? [];
  const entries = exportsIn(history);
  if (entries.length === 0) return null;
  return (
    <Section title="Exported before">
      <ol className={styles.list}>
        {entries.slice(0, SHOWN).map((entry) => (
          <li key={`${entry.at}-${entry.sha256}`} className={styles.entry}>
            <p className={pane.row}>
              {formats.find(({ id }) => id === entry.format)?.label ?? entry.format}
              {entry.draft ? <Badge>Draft copy</Badge> : null}
              {entry.override ? <Badge tone="warning">Gate opened</Badge> : null}
            </p>
            <p className={styles.facts}>
              <bdi>{entry.by}</bdi>, <When at={entry.at} />, version {entry.version}
            </p>
            {entry.override ? (
              <p className={styles.facts}>
                <bdi>{entry.override.by}</bdi>: <bdi>{entry.override.reason}</bdi>
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}

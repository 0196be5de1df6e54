import { X } from "lucide-react";
import { CLAIM_FILTER_LABELS } from "#core/claims/claimFilter";
import { type ClaimNarrowing, describeShown, EVERY_CLAIM, isNarrowed } from "#core/claims/claimNarrowing";
import type { Source } from "#core/sources/source";
import { useStore } from "../../workspace/store";
import { claimNarrowing, narrowClaims } from "../inspectorState";
import styles from "./ClaimFilterBar.module.css";
import { nameOfAssignee, nameOfSource } from "./narrowingNames";

interface ClaimFilterBarProps {
  shown: number;
  total: number;
  sources: Readonly<Record<string, Source>>;
  me: string;
}

/** What the list is narrowed to, each to be taken off by itself, and how much of it is left. Nothing while all is shown. */
export function ClaimFilterBar({ shown, total, sources, me }: ClaimFilterBarProps) {
  const narrowing = useStore(claimNarrowing);
  const narrowed = isNarrowed(narrowing);
  return (
    <>
      {narrowed ? (
        <ul className={styles.chips} aria-label="Active filters">
          {chipsOf(narrowing, sources, me).map(({ part, value }) => (
            <li key={part}>
              <button
                type="button"
                className={styles.chip}
                aria-label={`Remove filter: ${value}`}
                onClick={() => narrowClaims({ [part]: EVERY_CLAIM[part] })}
              >
                <bdi className={styles.value}>{value}</bdi>
                <X aria-hidden />
              </button>
            </li>
          ))}
          <li>
            <button type="button" className={styles.clear} onClick={() => claimNarrowing.set(EVERY_CLAIM)}>
              Clear
            </button>
          </li>
        </ul>
      ) : null}
      <p className={narrowed ? styles.shown : "visually-hidden"} role="status">
        {narrowed ? describeShown(shown, total) : ""}
      </p>
    </>
  );
}

function chipsOf(
  { standing, assignee, sourceId }: ClaimNarrowing,
  sources: Readonly<Record<string, Source>>,
  me: string,
): { part: keyof ClaimNarrowing; value: string }[] {
  return [
    ...(standing === "all" ? [] : [{ part: "standing" as const, value: CLAIM_FILTER_LABELS[standing] }]),
    ...(assignee === null ? [] : [{ part: "assignee" as const, value: nameOfAssignee(assignee, me) }]),
    ...(sourceId === null ? [] : [{ part: "sourceId" as const, value: nameOfSource(sourceId, sources) }]),
  ];
}

import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { FinishedExport } from "#core/sources/usesTotals";
import { queries } from "../../data/queries";
import { Notice } from "../../design/components/Notice";
import { When } from "../shared/When";
import styles from "./FinishedExports.module.css";

/** More than this would push what they are about off the screen. */
const SHOWN = 5;

interface FinishedExportsProps {
  finished: readonly FinishedExport[];
  tone: "warning" | "danger";
  /** What they are and what is to be done about them. */
  children: ReactNode;
}

/** What has left the desk as final and cannot be called back. Nothing when nothing has. */
export function FinishedExports({ finished, tone, children }: FinishedExportsProps) {
  const formats = useQuery(queries.formats()).data ?? [];
  if (finished.length === 0) return null;
  return (
    <Notice tone={tone}>
      <p>{children}</p>
      <ul className={styles.list} aria-label="Final exports">
        {finished.slice(0, SHOWN).map(({ article: { summary }, exported: { at, format, sha256 } }) => (
          <li key={`${summary.id}-${at}-${sha256}`}>
            <bdi className={styles.headline}>{summary.headline || "Untitled"}</bdi>
            <span className={styles.facts}>
              {formats.find(({ id }) => id === format)?.label ?? format}, <When at={at} />
            </span>
          </li>
        ))}
      </ul>
      {finished.length > SHOWN ? <p className={styles.facts}>and {finished.length - SHOWN} more</p> : null}
    </Notice>
  );
}

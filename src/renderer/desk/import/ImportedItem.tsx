import { CircleCheck, CircleX, TriangleAlert } from "lucide-react";
import type { ImportOutcome } from "#api/contracts/exchange";
import { counted } from "#core/text/counted";
import { Button } from "../../design/components/Button";
import styles from "./ImportedItem.module.css";

interface ImportedItemProps {
  readonly result: Pick<ImportOutcome, "file" | "ok" | "id" | "headline" | "warnings" | "error">;
  /** Why images did not come. */
  readonly missing: readonly string[];
  readonly onOpen: (id: string) => void;
}

/** What came of one article: whether it is on the desk, and everything that was lost on the way. */
export function ImportedItem({ result, missing, onOpen }: ImportedItemProps) {
  const { id, ok, headline, error } = result;
  const warnings = [...new Set([...result.warnings, ...missing])];
  const outcome = !ok ? "failed" : warnings.length > 0 ? "warned" : "clean";
  const { Icon, said } = LOOKS[outcome];
  return (
    <div className={styles.item} data-state={outcome}>
      <Icon aria-hidden className={styles.icon} />
      <div className={styles.text}>
        <p className={styles.state}>
          <span>
            {said}
            {outcome === "warned" ? ` with ${counted(warnings.length, "warning")}` : null}
          </span>
          <bdi className={styles.file}>{result.file}</bdi>
        </p>
        {ok ? (
          <p className={styles.headline} dir="auto">
            {headline || "Untitled"}
          </p>
        ) : null}
        {error ? <p>{error}</p> : null}
        {warnings.length > 0 ? (
          <ul className={styles.warnings} aria-label="Warnings">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        ) : null}
      </div>
      {id !== null ? (
        <Button aria-label={`Open ${headline || result.file}`} onClick={() => onOpen(id)}>
          Open
        </Button>
      ) : null}
    </div>
  );
}

const LOOKS = {
  clean: { Icon: CircleCheck, said: "Imported" },
  warned: { Icon: TriangleAlert, said: "Imported" },
  failed: { Icon: CircleX, said: "Not imported" },
};

import { CircleCheck, CircleX, TriangleAlert } from "lucide-react";
import { counted } from "#core/text/counted";
import { Button } from "../../design/components/Button";
import { FurnitureOffer } from "./FurnitureOffer";
import styles from "./ImportedItem.module.css";
import type { ImportedFile } from "./importFile";
import { takeOffer } from "./importJob";

/** What came of one file: whether it is on the desk, and everything that was lost on the way. */
export function ImportedItem({ file, onOpen }: { file: ImportedFile; onOpen: ((id: string) => void) | null }) {
  const { result, offers } = file;
  const { id, ok, headline, warnings, error } = result;
  const outcome = !ok ? "failed" : warnings.length > 0 ? "warned" : "clean";
  const { Icon, said } = LOOKS[outcome];
  return (
    <li className={styles.item} data-state={outcome}>
      <Icon aria-hidden className={styles.icon} />
      <div className={styles.text}>
        <p className={styles.state}>
          {said}
          {outcome === "warned" ? ` with ${counted(warnings.length, "warning")}` : null}
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
            {[...new Set(warnings)].map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        ) : null}
        {offers.map((offer) => (
          <FurnitureOffer
            key={offer.furniture.text}
            offer={offer}
            busy={offers.some(({ state }) => state === "removing")}
            onRemove={() => void takeOffer(file, offer)}
          />
        ))}
      </div>
      {id !== null && onOpen ? (
        <Button aria-label={`Open ${headline || result.file}`} onClick={() => onOpen(id)}>
          Open
        </Button>
      ) : null}
    </li>
  );
}

const LOOKS = {
  clean: { Icon: CircleCheck, said: "Imported" },
  warned: { Icon: TriangleAlert, said: "Imported" },
  failed: { Icon: CircleX, said: "Not imported" },
};

import type { ArticlePreview } from "#api/contracts/importPreviews";
import type { Corrections } from "#core/intake/corrections";
import { counted } from "#core/text/counted";
import { CheckboxField } from "../../../design/components/CheckboxField";
import { FetchImages } from "./FetchImages";
import styles from "./Preview.module.css";

interface ImagesAndNotesProps {
  readonly preview: ArticlePreview;
  readonly corrections: Corrections;
  readonly withImages: boolean;
  readonly onChange: (changes: Partial<Corrections>) => void;
  readonly onImages: (withImages: boolean) => void;
}

/** Whether images are fetched for an article on its way in, and whether notes come along, as far as it has any. */
export function ImagesAndNotes({ preview, corrections, withImages, onChange, onImages }: ImagesAndNotesProps) {
  const { counts, remoteImages } = preview;
  if (counts.notes === 0 && remoteImages.length === 0) return null;
  return (
    <section className={styles.group} aria-label="Images and notes">
      <FetchImages addresses={remoteImages} checked={withImages} onCheckedChange={onImages} />
      {counts.notes > 0 ? (
        <CheckboxField
          label={`Keep ${counted(counts.notes, "note")} to colleagues`}
          hint="Comments and footnotes of the file. Notes never leave the desk in a finished article."
          checked={corrections.notes}
          onCheckedChange={(notes) => onChange({ notes })}
        />
      ) : null}
    </section>
  );
}

import { Copy, TriangleAlert } from "lucide-react";
import { memo, useId } from "react";
import { counted } from "#core/text/counted";
import { Badge } from "../../design/components/Badge";
import { Button } from "../../design/components/Button";
import styles from "./IntakeList.module.css";
import { changeArticle, changeIntake, type IntakeArticle } from "./intakeState";

/** The id of the button that leads to an article's preview. */
export function previewButtonId(key: string): string {
  return `preview of ${key}`.replaceAll(" ", "-");
}

/** One article that may come in, in a line: whether it does, what it is, what there is to know. Of thousands, one changes. */
export const IntakeRow = memo(function IntakeRow({ article }: { article: IntakeArticle }) {
  const id = useId();
  const { key, given, line, chosen, corrections, oneOfSeveral } = article;
  const headline = corrections.details.headline ?? line.headline;
  const shown = headline || "Untitled";
  const { words, images } = line.counts;
  const warnings = new Set(line.warnings).size;
  return (
    <div className={styles.row}>
      <input
        id={id}
        type="checkbox"
        className={styles.box}
        checked={chosen}
        aria-describedby={`${id}-facts`}
        onChange={(event) => changeArticle(key, { chosen: event.target.checked })}
      />
      <div className={styles.what}>
        <label htmlFor={id} className={styles.headline} dir="auto" data-untitled={headline === "" || undefined}>
          {shown}
        </label>
        <p id={`${id}-facts`} className={styles.facts}>
          <bdi className={styles.path}>
            {given.path}
            {oneOfSeveral ? `, no. ${line.number + 1}` : null}
          </bdi>
          <span>{counted(words, "word")}</span>
          {images > 0 ? <span>{counted(images, "image")}</span> : null}
          {warnings > 0 ? (
            <Badge tone="warning" icon={<TriangleAlert aria-hidden />}>
              {counted(warnings, "warning")}
            </Badge>
          ) : null}
          {line.duplicate ? (
            <Badge tone="warning" icon={<Copy aria-hidden />}>
              On the desk already?
            </Badge>
          ) : null}
        </p>
      </div>
      <Button
        id={previewButtonId(key)}
        variant="quiet"
        aria-label={`Preview ${shown}`}
        onClick={() => changeIntake({ looking: key })}
      >
        Preview
      </Button>
    </div>
  );
});

import type { ArticlePreview } from "#api/contracts/importPreviews";
import { describeContents } from "#core/intake/describeContents";
import { Notice } from "../../../design/components/Notice";
import styles from "./Preview.module.css";

/** What there is in an article on its way in, what does not come along, and what somebody should know before it does. */
export function KnownOfArticle({ preview, format }: { preview: ArticlePreview; format: string }) {
  const { counts, warnings, duplicate, whole } = preview;
  const dropped = [...new Set(warnings)];
  return (
    <>
      {/* A line breaks after a dot, never before one. */}
      <p className={styles.counts}>{[format, ...describeContents(counts)].filter(Boolean).join("\u00A0· ")}</p>
      {duplicate ? (
        <Notice tone="warning">
          {duplicate.by === "id"
            ? "This article is on the desk already"
            : "An article with this headline is on the desk"}
          : <bdi>{duplicate.headline || "Untitled"}</bdi>. It comes in beside that one.
        </Notice>
      ) : null}
      {whole ? (
        <Notice tone="info">
          A whole Stet article: its claims, verdicts and history come along, and so its text comes in as it is.
        </Notice>
      ) : null}
      {dropped.length > 0 ? (
        <section className={styles.group} aria-labelledby="import-not-kept">
          <h3 id="import-not-kept" className={styles.title}>
            Left out or changed
          </h3>
          <ul className={styles.dropped}>
            {dropped.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </section>
      ) : (
        <p className={styles.title}>Everything comes along</p>
      )}
    </>
  );
}

import type { ArticlePreview } from "#api/contracts/importPreviews";
import { counted } from "#core/text/counted";
import { Notice } from "../../../design/components/Notice";
import styles from "./Preview.module.css";

/** What there is in an article on its way in, what does not come along, and what somebody should know before it does. */
export function KnownOfArticle({ preview, format }: { preview: ArticlePreview; format: string }) {
  const { counts, warnings, duplicate, whole } = preview;
  const dropped = [...new Set(warnings)];
  return (
    <>
      <p className={styles.counts}>{[format, ...describeCounts(counts)].filter(Boolean).join(" · ")}</p>
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
      <section className={styles.group} aria-labelledby="import-not-kept">
        <h3 id="import-not-kept" className={styles.title}>
          {dropped.length > 0 ? "Left out or changed" : "Everything comes along"}
        </h3>
        {dropped.length > 0 ? (
          <ul className={styles.dropped}>
            {dropped.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        ) : null}
      </section>
    </>
  );
}

function describeCounts(counts: ArticlePreview["counts"]): string[] {
  const of = (count: number, one: string, many?: string) => (count > 0 ? counted(count, one, many) : "");
  return [
    counted(counts.words, "word"),
    of(counts.paragraphs, "paragraph"),
    of(counts.headings, "heading"),
    of(counts.listItems, "list item"),
    of(counts.quotes, "quotation"),
    of(counts.tables, "table"),
    of(counts.images, "image"),
    of(counts.links, "link"),
    of(counts.notes, "note"),
  ].filter(Boolean);
}

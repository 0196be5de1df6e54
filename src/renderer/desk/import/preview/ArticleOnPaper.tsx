import { previewImageUrl } from "#api/client/importPreviews";
import type { ArticlePreview } from "#api/contracts/importPreviews";
import type { IncomingText } from "#core/intake/incomingLines";
import { directionOf } from "#core/language/direction";
import { formatBylines } from "#core/text/bylines";
import { counted } from "#core/text/counted";
import styles from "./ArticleOnPaper.module.css";
import { BodyView } from "./BodyView";

interface ArticleOnPaperProps {
  readonly preview: ArticlePreview;
  /** Its text, as it has been corrected. */
  readonly text: IncomingText;
  readonly token: string;
}

/** How an article would look on the desk. */
export function ArticleOnPaper({ preview, text: { details, body }, token }: ArticleOnPaperProps) {
  const language = details.language ?? preview.language;
  const direction = directionOf(language);
  const hidden = preview.blocks - (preview.body.content?.length ?? 0);
  const bylines = formatBylines(details.bylines ?? []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also from the keyboard
    <section className={styles.paper} aria-label="How it will look" tabIndex={0}>
      <div lang={language} dir={direction} className={styles.article}>
        <h3 className={styles.headline} dir="auto">
          {details.headline || <span className={styles.nothing}>No headline</span>}
        </h3>
        {details.standfirst ? (
          <p className={styles.standfirst} dir="auto">
            {details.standfirst}
          </p>
        ) : null}
        {bylines || details.dateline ? (
          <p className={styles.byline} dir="auto">
            {[bylines, details.dateline].filter(Boolean).join(" · ")}
          </p>
        ) : null}
        <BodyView body={body} direction={direction} imageUrl={(sha256) => previewImageUrl(token, sha256)} />
      </div>
      {hidden > 0 ? (
        <p className={styles.more}>
          This is the beginning.{" "}
          {counted(hidden, "further paragraph, list or image", "further paragraphs, lists and images")} will come in as
          well.
        </p>
      ) : null}
    </section>
  );
}

import { BadgeCheck, Copy, FolderOpen, SquareCheck, Trash2 } from "lucide-react";
import { memo, useId, useState } from "react";
import type { ArticleSummary } from "#core/article/summary";
import { describeCounts } from "#core/claims/describeCounts";
import type { SearchTerm } from "#core/deskSearch/deskQuery";
import { markWords } from "#core/deskSearch/markWords";
import { directionOf } from "#core/language/direction";
import { counted } from "#core/text/counted";
import { StageChip } from "../../design/components/StageChip";
import { VerificationBadge } from "../../design/components/VerificationBadge";
import { showAccelerator } from "../../platform/shortcuts";
import { Marked } from "../search/Marked";
import styles from "./ArticleRow.module.css";
import { DELETE_KEYS } from "./deleteKeys";
import { RelativeTime } from "./RelativeTime";
import { RowExcerpt } from "./RowExcerpt";
import { RowMenu } from "./RowMenu";

export interface ArticleRowActions {
  readonly open: (article: ArticleSummary) => void;
  readonly duplicate: (article: ArticleSummary) => void;
  readonly trash: (article: ArticleSummary) => void;
  /** Selects the row or gives it up; or everything between it and the row that was selected before. */
  readonly select: (article: ArticleSummary, reach: "row" | "range") => void;
}

interface ArticleRowProps {
  article: ArticleSummary;
  isOpen: boolean;
  /** Null while nobody is selecting. */
  selected: boolean | null;
  readOnly: boolean;
  tabIndex: 0 | -1;
  actions: ArticleRowActions;
  /** What was searched for; null when the list shows all. */
  marks: { readonly terms: readonly SearchTerm[]; readonly query: string } | null;
}

/** An article in the list: what it is called, how far it has come, how its claims stand, and what can be done with it. */
export const ArticleRow = memo(function ArticleRow(props: ArticleRowProps) {
  const { article, isOpen, selected, readOnly, tabIndex, actions, marks } = props;
  const detailsId = useId();
  const [near, setNear] = useState(false);
  const { headline, language, slug, stage, tags, words, updatedAt, signedOffBy } = article;
  const name = headline || "Untitled";
  const terms = marks?.terms ?? [];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it takes nothing, it only notices who is near
    <div
      className={styles.row}
      data-open={isOpen || undefined}
      data-selected={selected ?? undefined}
      onPointerEnter={() => setNear(true)}
      onFocus={() => setNear(true)}
    >
      {selected === null ? null : (
        <input
          type="checkbox"
          className={styles.box}
          aria-label={`Select ${name}`}
          tabIndex={-1}
          checked={selected}
          // The row keeps the focus, and with it the arrow keys.
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => actions.select(article, event.shiftKey ? "range" : "row")}
          onChange={() => undefined}
        />
      )}
      <button
        type="button"
        data-roving
        tabIndex={tabIndex}
        aria-current={isOpen ? "true" : undefined}
        aria-describedby={detailsId}
        title={tooltip(article)}
        className={styles.open}
        onClick={(event) => {
          if (event.shiftKey) actions.select(article, "range");
          else if (event.ctrlKey || event.metaKey) actions.select(article, "row");
          else actions.open(article);
        }}
      >
        <span
          className={styles.headline}
          dir="auto"
          lang={headline ? language : undefined}
          data-untitled={!headline || undefined}
        >
          <Marked text={name} ranges={markWords(name, terms)} />
        </span>
      </button>
      {/* What is said about an article stands under its headline, on the side where that begins. */}
      <div className={styles.details} dir={directionOf(headline ? language : "")}>
        <div id={detailsId} className={styles.facts}>
          {selected ? <span className="visually-hidden">Selected. </span> : null}
          {marks && terms.length > 0 ? <RowExcerpt article={article} query={marks.query} /> : null}
          <div className={styles.line}>
            <StageChip stage={stage} />
            <bdi className={styles.slug}>{slug}</bdi>
          </div>
          <div className={styles.line}>
            <ClaimsMark article={article} />
            <bdi>{counted(words, "word")}</bdi>
            <span aria-hidden>·</span>
            <bdi>
              <RelativeTime at={updatedAt} />
            </bdi>
            {signedOffBy === null ? null : (
              <span className={styles.signedOff}>
                <BadgeCheck aria-hidden />
                <span className="visually-hidden">, signed off by {signedOffBy}</span>
              </span>
            )}
          </div>
          {tags.length > 0 ? (
            <div className={styles.tags}>
              <span className="visually-hidden">Tags: </span>
              {tags.map((tag, index) => (
                <span key={tag}>
                  {index > 0 ? ", " : null}
                  <bdi>
                    <Marked text={tag} ranges={markWords(tag, terms)} />
                  </bdi>
                </span>
              ))}
            </div>
          ) : null}
        </div>
        <div className={styles.menu}>
          <RowMenu
            name={name}
            tabIndex={tabIndex}
            near={near}
            actions={() => [
              { label: "Open", icon: <FolderOpen aria-hidden />, run: () => actions.open(article) },
              {
                label: selected ? "Deselect" : "Select",
                icon: <SquareCheck aria-hidden />,
                run: () => actions.select(article, "row"),
              },
              {
                label: "Duplicate",
                icon: <Copy aria-hidden />,
                disabled: readOnly,
                run: () => actions.duplicate(article),
              },
              {
                label: "Move to trash",
                icon: <Trash2 aria-hidden />,
                shortcut: showAccelerator(DELETE_KEYS),
                danger: true,
                disabled: readOnly,
                run: () => actions.trash(article),
              },
            ]}
          />
        </div>
      </div>
    </div>
  );
});

/** How the article's claims stand: an icon and two numbers, in words for those who hear it. */
function ClaimsMark({ article: { verification, claims } }: { article: ArticleSummary }) {
  return (
    <span className={styles.claims}>
      <VerificationBadge verification={verification} iconOnly />
      {claims.total > 0 ? (
        <>
          <bdi aria-hidden className={styles.count}>
            {claims.verified}/{claims.total}
          </bdi>
          <span className="visually-hidden">
            , {claims.verified} of {claims.total} claims verified,
          </span>
        </>
      ) : null}
    </span>
  );
}

function tooltip({ headline, claims, signedOffBy }: ArticleSummary): string {
  return [headline, describeCounts(claims), signedOffBy && `Signed off by ${signedOffBy}.`].filter(Boolean).join("\n");
}

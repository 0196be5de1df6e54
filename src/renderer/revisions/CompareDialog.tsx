import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Article } from "#core/article/article";
import { directionOf } from "#core/language/direction";
import { compareArticles, isUnchanged } from "#core/revisions/compareArticles";
import { summariseComparison } from "#core/revisions/summariseComparison";
import { selectArticle, selectReadOnly, useSession, useSessionView } from "../article/SessionContext";
import { explain, queries } from "../data/queries";
import { Button } from "../design/components/Button";
import { Dialog } from "../design/components/Dialog";
import { SelectField } from "../design/components/Field";
import { Notice } from "../design/components/Notice";
import { Skeleton } from "../design/components/Skeleton";
import { useStore } from "../workspace/store";
import { bringBackOne, bringBackWhole } from "./bringBack";
import styles from "./Comparison.module.css";
import { CopyComparison } from "./CopyComparison";
import { comparing, NOW } from "./compareState";
import { ClaimComparison, DetailComparison } from "./FactsComparison";
import { revisionTitle } from "./revisionTitle";
import { useVersion } from "./useVersion";

/** Any two versions of the article on screen, compared, with the way back to the earlier one. */
export function CompareDialog() {
  const pair = useStore(comparing);
  return pair ? <Compared before={pair.before} after={pair.after} /> : null;
}

function Compared({ before, after }: { before: string; after: string }) {
  const session = useSession();
  const { id } = useSessionView(selectArticle);
  const readOnly = useSessionView(selectReadOnly);
  const list = useInfiniteQuery(queries.revisions(id));
  const options = [
    { value: NOW, label: "Now, on this page" },
    ...(list.data?.pages ?? []).flatMap(({ revisions }) =>
      revisions.map((head) => ({ value: head.id, label: revisionTitle(head) })),
    ),
  ];
  const [one, other] = [useVersion(before), useVersion(after)];
  const error = one.error ?? other.error;
  return (
    <Dialog
      open
      large
      onOpenChange={(open) => {
        if (!open) comparing.set(null);
      }}
      title="Compare versions"
      footer={
        <>
          {list.hasNextPage ? (
            <Button variant="quiet" onClick={() => void list.fetchNextPage()}>
              List older versions
            </Button>
          ) : null}
          <Button onClick={() => comparing.set(null)}>Close</Button>
          {before === NOW || readOnly || one.partial ? null : (
            <Button
              variant="primary"
              disabled={one.article === null}
              onClick={async () => {
                if (await bringBackWhole(session, before)) comparing.set(null);
              }}
            >
              Bring back the earlier version
            </Button>
          )}
        </>
      }
    >
      <div className={styles.choice}>
        <SelectField
          label="Earlier"
          options={options}
          value={before}
          onValueChange={(value) => comparing.set({ before: value, after })}
        />
        <SelectField
          label="Later"
          options={options}
          value={after}
          onValueChange={(value) => comparing.set({ before, after: value })}
        />
      </div>
      {one.partial || other.partial ? (
        <Notice tone="info">Of these words only the part that was sent is kept; the rest is missing here.</Notice>
      ) : null}
      {error ? <Notice tone="danger">{explain(error)}</Notice> : null}
      {one.article && other.article ? (
        <ComparedArticles
          before={one.article}
          after={other.article}
          onBringBack={
            after === NOW && !readOnly
              ? (index) => {
                  if (one.article) bringBackOne(session, one.article.body, index);
                }
              : undefined
          }
        />
      ) : error ? null : (
        <Skeleton label="Fetching the versions" lines={8} />
      )}
    </Dialog>
  );
}

interface ComparedArticlesProps {
  before: Article;
  after: Article;
  onBringBack: ((index: number) => void) | undefined;
}

function ComparedArticles({ before, after, onBringBack }: ComparedArticlesProps) {
  const comparison = useMemo(() => compareArticles(before, after), [before, after]);
  const { copy, claims, details } = comparison;
  return (
    <>
      <p className={styles.summary} role="status">
        {isUnchanged(comparison) ? "The two are the same." : summariseComparison(comparison, after.language)}
      </p>
      {details.length > 0 ? (
        <section className={styles.section} aria-label="Details">
          <h3>Details</h3>
          <DetailComparison changes={details} />
        </section>
      ) : null}
      <section className={styles.section} aria-label="Text">
        <h3>Text</h3>
        <CopyComparison
          changes={copy}
          lang={after.language}
          dir={directionOf(after.language)}
          onBringBack={onBringBack}
        />
      </section>
      {claims.length > 0 ? (
        <section className={styles.section} aria-label="Claims">
          <h3>Claims</h3>
          <ClaimComparison changes={claims} />
        </section>
      ) : null}
    </>
  );
}

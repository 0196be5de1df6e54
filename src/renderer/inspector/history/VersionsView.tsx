import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { ListedRevision } from "#core/revisions/revisionHead";
import { counted } from "#core/text/counted";
import { groupByDay } from "#core/timeline/timeline";
import { selectArticle, useSessionView } from "../../article/SessionContext";
import { explain, queries } from "../../data/queries";
import { Button } from "../../design/components/Button";
import { EmptyState } from "../../design/components/EmptyState";
import { Notice } from "../../design/components/Notice";
import { Skeleton } from "../../design/components/Skeleton";
import { DayHeading } from "./DayHeading";
import styles from "./HistoryPane.module.css";
import { NameVersion } from "./NameVersion";
import { VersionRow } from "./VersionRow";

/** The kept versions of the article, the newest first, by days. */
export function VersionsView() {
  const { id, stage, history } = useSessionView(selectArticle);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    queries.revisions(id),
  );
  // Most of what goes into the history is kept as a version as well.
  const happened = `${stage} ${history.length}`;
  useEffect(() => {
    if (happened !== "") void refetch();
  }, [happened, refetch]);
  const revisions = useMemo(() => (data?.pages ?? []).flatMap((page) => page.revisions), [data]);
  const days = useMemo(() => groupByDay(revisions, ({ at }) => at), [revisions]);
  const total = data?.pages[0]?.total ?? 0;
  return (
    <>
      <NameVersion />
      {error ? (
        <Notice tone="danger" actions={<Button onClick={() => void refetch()}>Try again</Button>}>
          {explain(error)}
        </Notice>
      ) : null}
      {!data && !error ? <Skeleton label="Looking for versions" lines={6} /> : null}
      {data && revisions.length === 0 ? (
        <EmptyState title="No version kept yet">
          Stet keeps one every ten minutes of writing, at every stage move and export, and when it closes.
        </EmptyState>
      ) : null}
      <div className={styles.days}>
        {days.map(({ day, items }) => (
          <VersionDay key={day} day={day} revisions={items} all={revisions} />
        ))}
      </div>
      {hasNextPage ? (
        <Button variant="plain" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          Show older ones ({counted(total - revisions.length, "version")} more)
        </Button>
      ) : null}
    </>
  );
}

interface VersionDayProps {
  day: string;
  revisions: readonly ListedRevision[];
  all: readonly ListedRevision[];
}

function VersionDay({ day, revisions, all }: VersionDayProps) {
  const headingId = `versions-${day}`;
  return (
    <section className={styles.day}>
      <DayHeading id={headingId} day={day} />
      <ol className={styles.events} aria-labelledby={headingId}>
        {revisions.map((revision) => (
          <li key={revision.id}>
            <VersionRow revision={revision} previous={all[all.indexOf(revision) + 1]?.id ?? null} />
          </li>
        ))}
      </ol>
    </section>
  );
}

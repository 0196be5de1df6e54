import { useQuery } from "@tanstack/react-query";
import { ArrowLeft, Eye } from "lucide-react";
import { useEffect, useMemo, useRef } from "react";
import { flattenReview, type ReviewItem } from "#core/claims/flattenReview";
import { counted } from "#core/text/counted";
import { explain, queries } from "../../data/queries";
import { Button, IconButton } from "../../design/components/Button";
import { EmptyState } from "../../design/components/EmptyState";
import { Notice } from "../../design/components/Notice";
import { openClaim } from "../../workspace/openClaim";
import { deskMode } from "../deskView";
import headerStyles from "../header/DeskHeader.module.css";
import listStyles from "../list/ArticleList.module.css";
import { ListSkeleton } from "../list/ListSkeleton";
import { RovingList } from "../list/RovingList";
import { ReviewRow } from "./ReviewRow";

/** A claim of two lines with what is said of it, in pixels. */
const ROW_HEIGHT = 128;
const idOf = ({ claim }: ReviewItem) => claim.id;

/** Every claim of every article whose verdict needs another look, and why. */
export function ReviewPanel() {
  const { data, error, refetch } = useQuery(queries.toReview());
  const items = useMemo(() => data && flattenReview(data), [data]);
  const back = useRef<HTMLButtonElement>(null);
  // The entry that led here is gone, and the focus with it.
  useEffect(() => back.current?.focus(), []);
  const isEmpty = items?.length === 0;
  useEffect(() => {
    if (isEmpty && document.activeElement === document.body) back.current?.focus();
  }, [isEmpty]);
  return (
    <>
      <header className={headerStyles.header}>
        <IconButton
          ref={back}
          label="Back to articles"
          icon={<ArrowLeft aria-hidden />}
          onClick={() => deskMode.set("articles")}
        />
        <h2 className={headerStyles.title}>Needs another look</h2>
      </header>
      <p className={listStyles.count} role="status" aria-live="polite">
        {data && items && items.length > 0
          ? `${counted(items.length, "claim")} in ${counted(data.length, "article")}`
          : null}
      </p>
      {error ? (
        <div className={listStyles.notice}>
          <Notice tone="danger" urgent actions={<Button onClick={() => void refetch()}>Try again</Button>}>
            The claims could not be loaded. {explain(error)}
          </Notice>
        </div>
      ) : null}
      {!items && !error ? <ListSkeleton /> : null}
      {isEmpty ? (
        <EmptyState icon={<Eye aria-hidden size={32} strokeWidth={1.25} />} title="Nothing needs another look">
          A claim comes here when its words change after the verdict, or when a source that it rests on is retracted.
        </EmptyState>
      ) : null}
      {items && items.length > 0 ? (
        <RovingList label="Claims that need another look" items={items} idOf={idOf} rowHeight={ROW_HEIGHT}>
          {(item, tabIndex) => (
            <ReviewRow item={item} tabIndex={tabIndex} onOpen={() => openClaim(item.article.id, item.claim.id)} />
          )}
        </RovingList>
      ) : null}
    </>
  );
}

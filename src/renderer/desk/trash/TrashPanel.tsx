import { useQuery } from "@tanstack/react-query";
import { ArrowLeft, Trash2 } from "lucide-react";
import { useEffect, useRef } from "react";
import { counted } from "#core/text/counted";
import { explain, queries } from "../../data/queries";
import { Button, IconButton } from "../../design/components/Button";
import { EmptyState } from "../../design/components/EmptyState";
import { Notice } from "../../design/components/Notice";
import { toast } from "../../design/components/Toasts";
import { once } from "../actions/once";
import { restoreArticle } from "../actions/restoreArticle";
import { deskMode } from "../deskView";
import headerStyles from "../header/DeskHeader.module.css";
import listStyles from "../list/ArticleList.module.css";
import { ListSkeleton } from "../list/ListSkeleton";
import { RovingList } from "../list/RovingList";
import { type Trashed, TrashRow } from "./TrashRow";

/** A row with a headline of two lines, in pixels. */
const ROW_HEIGHT = 96;
const idOf = ({ summary }: Trashed) => summary.id;

/** What is in the trash, and the way back out of it. */
export function TrashPanel({ readOnly, onOpen }: { readOnly: boolean; onOpen: (id: string) => void }) {
  const { data: trashed, error, refetch } = useQuery(queries.trash());
  const back = useRef<HTMLButtonElement>(null);
  // The menu item that led here is gone, and the focus with it.
  useEffect(() => back.current?.focus(), []);
  const isEmpty = trashed?.length === 0;
  useEffect(() => {
    if (isEmpty && document.activeElement === document.body) back.current?.focus();
  }, [isEmpty]);

  const restore = ({ summary: { id, headline } }: Trashed) =>
    once(`restore ${id}`, async () => {
      if (!(await restoreArticle(id))) return;
      toast("Restored", {
        description: headline || "Untitled",
        action: { label: "Open", run: () => onOpen(id) },
      });
    });
  return (
    <>
      <header className={headerStyles.header}>
        <IconButton
          ref={back}
          label="Back to articles"
          icon={<ArrowLeft aria-hidden />}
          onClick={() => deskMode.set("articles")}
        />
        <h2 className={headerStyles.title}>Trash</h2>
      </header>
      <p className={listStyles.count} role="status" aria-live="polite">
        {trashed && trashed.length > 0 ? counted(trashed.length, "article") : null}
      </p>
      {error ? (
        <div className={listStyles.notice}>
          <Notice tone="danger" urgent actions={<Button onClick={() => void refetch()}>Try again</Button>}>
            The trash could not be loaded. {explain(error)}
          </Notice>
        </div>
      ) : null}
      {!trashed && !error ? <ListSkeleton /> : null}
      {isEmpty ? (
        <EmptyState icon={<Trash2 aria-hidden size={32} strokeWidth={1.25} />} title="The trash is empty">
          What you move to the trash stays here, whole, until you restore it.
        </EmptyState>
      ) : null}
      {trashed && trashed.length > 0 ? (
        <RovingList label="Articles in the trash" items={trashed} idOf={idOf} rowHeight={ROW_HEIGHT}>
          {(item, tabIndex) => (
            <TrashRow trashed={item} readOnly={readOnly} tabIndex={tabIndex} onRestore={() => void restore(item)} />
          )}
        </RovingList>
      ) : null}
    </>
  );
}

import type { UseQueryResult } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { explain } from "../data/queries";
import { Button, IconButton } from "../design/components/Button";
import { Notice } from "../design/components/Notice";
import { deskMode } from "./deskView";
import headerStyles from "./header/DeskHeader.module.css";
import listStyles from "./list/ArticleList.module.css";
import { ListSkeleton } from "./list/ListSkeleton";
import { RovingList } from "./list/RovingList";

interface DeskListPanelProps<Item> {
  title: string;
  /** What the list is called, and in which words it says that it did not come. */
  label: string;
  failure: string;
  query: Pick<UseQueryResult<unknown>, "error" | "refetch">;
  /** Undefined until they have come. */
  items: readonly Item[] | undefined;
  idOf: (item: Item) => string;
  /** Of a row, in pixels, as a start: rows are measured. */
  rowHeight: number;
  /** How many there are, in words. */
  count: (items: readonly Item[]) => string;
  empty: ReactNode;
  row: (item: Item, tabIndex: 0 | -1) => ReactNode;
}

/** A list that takes the articles' place in the desk pane, with the way back to them. */
export function DeskListPanel<Item>(props: DeskListPanelProps<Item>) {
  const { title, label, failure, query, items, idOf, rowHeight, count, empty, row } = props;
  const back = useRef<HTMLButtonElement>(null);
  // What led here is gone, and the focus with it.
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
        <h2 className={headerStyles.title}>{title}</h2>
      </header>
      <p className={listStyles.count} role="status" aria-live="polite">
        {items && items.length > 0 ? count(items) : null}
      </p>
      {query.error ? (
        <div className={listStyles.notice}>
          <Notice tone="danger" urgent actions={<Button onClick={() => void query.refetch()}>Try again</Button>}>
            {failure} {explain(query.error)}
          </Notice>
        </div>
      ) : null}
      {!items && !query.error ? <ListSkeleton /> : null}
      {isEmpty ? empty : null}
      {items && items.length > 0 ? (
        <RovingList label={label} items={items} idOf={idOf} rowHeight={rowHeight}>
          {row}
        </RovingList>
      ) : null}
    </>
  );
}

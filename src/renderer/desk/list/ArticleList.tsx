import { useQuery } from "@tanstack/react-query";
import { FilePlus2, Import, NotebookPen, SearchX } from "lucide-react";
import { type RefObject, useCallback, useEffect, useMemo } from "react";
import type { ArticleSummary } from "#core/article/summary";
import { counted } from "#core/text/counted";
import { explain, queries } from "../../data/queries";
import { Button } from "../../design/components/Button";
import { EmptyState } from "../../design/components/EmptyState";
import { Notice } from "../../design/components/Notice";
import { useStore } from "../../workspace/store";
import { duplicateArticle } from "../actions/duplicateArticle";
import { newArticle } from "../actions/newArticle";
import { trashArticle } from "../actions/trashArticle";
import { clearFilter } from "../deskView";
import { askForFiles } from "../import/askForFiles";
import { SelectionBar } from "../selection/SelectionBar";
import {
  extendSelection,
  listed,
  selectAllListed,
  selecting,
  selection,
  stopSelecting,
  toggleSelected,
} from "../selection/selection";
import styles from "./ArticleList.module.css";
import { ArticleRow, type ArticleRowActions } from "./ArticleRow";
import { ListActions } from "./ListActions";
import { Corrected, ListProgress, type Searched } from "./ListProgress";
import { ListSkeleton } from "./ListSkeleton";
import { RovingList, type RovingListHandle } from "./RovingList";
import type { ListSelecting } from "./selectByKey";
import { useArticles } from "./useArticles";
import { useRowFocus } from "./useRowFocus";

/** A row with a headline of two lines and tags, in pixels. */
const ROW_HEIGHT = 112;
const idOf = ({ id }: ArticleSummary) => id;

interface ArticleListProps {
  openId: string | null;
  onOpen: (id: string | null) => void;
  readOnly: boolean;
  list: RefObject<RovingListHandle | null>;
}

/** The articles that search and filters leave, the last one changed first. */
export function ArticleList({ openId, onOpen, readOnly, list }: ArticleListProps) {
  const { articles, total = 0, misread, error, refetch, isNarrowed, marks, corrected, searched } = useArticles();
  const { data: desk } = useQuery(queries.desk());
  useRowFocus(list, articles);
  const isSelecting = useStore(selecting);
  const { ids: selected } = useStore(selection);
  useEffect(() => listed.set({ articles: articles ?? [], total }), [articles, total]);
  const select = useMemo<ListSelecting<ArticleSummary>>(
    () => ({
      on: isSelecting,
      toggle: toggleSelected,
      extend: extendSelection,
      all: selectAllListed,
      end: stopSelecting,
    }),
    [isSelecting],
  );
  const actions = useMemo<ArticleRowActions>(
    () => ({
      open: ({ id }) => onOpen(id),
      duplicate: ({ id }) => void duplicateArticle(id, onOpen),
      trash: (article) => void trashArticle(article, { openId, onOpen }),
      select: (article, reach) => (reach === "row" ? toggleSelected(article) : extendSelection(article, article)),
    }),
    [openId, onOpen],
  );
  const row = useCallback(
    (article: ArticleSummary, tabIndex: 0 | -1) => (
      <ArticleRow
        article={article}
        isOpen={article.id === openId}
        selected={isSelecting ? selected.has(article.id) : null}
        readOnly={readOnly}
        tabIndex={tabIndex}
        actions={actions}
        marks={marks}
      />
    ),
    [openId, readOnly, actions, marks, isSelecting, selected],
  );

  if (error && !articles) {
    return (
      <div className={styles.notice}>
        <Notice tone="danger" urgent actions={<Button onClick={() => void refetch()}>Try again</Button>}>
          The list could not be loaded. {explain(error)}
        </Notice>
      </div>
    );
  }
  return (
    <>
      <div className={styles.head}>
        <p className={styles.count} role="status" aria-live="polite">
          {misread
            ? `${misread.message} ${misread.remedy}`
            : articles && (total > 0 || isNarrowed)
              ? countText(total, isNarrowed)
              : null}
        </p>
        {articles && articles.length > 0 && !readOnly && !misread ? (
          <ListActions
            articles={articles}
            total={total}
            isNarrowed={isNarrowed}
            onSelecting={() => list.current?.focus()}
          />
        ) : null}
      </div>
      {articles && !readOnly ? <SelectionBar articles={articles} onLeave={() => list.current?.focus()} /> : null}
      {misread ? null : <ListProgress reading={desk?.reading ?? null} searched={searched} />}
      {misread || corrected.length === 0 ? null : <Corrected corrected={corrected} />}
      {articles === undefined ? <ListSkeleton /> : null}
      {articles?.length === 0 && !desk?.reading && !isSearching(searched) ? (
        isNarrowed ? (
          <NoMatch />
        ) : (
          <Welcome readOnly={readOnly} onOpen={onOpen} />
        )
      ) : null}
      {articles && articles.length > 0 ? (
        <RovingList
          ref={list}
          label="Articles"
          items={articles}
          idOf={idOf}
          currentId={openId}
          rowHeight={ROW_HEIGHT}
          {...(readOnly ? {} : { onDelete: actions.trash, selecting: select })}
        >
          {row}
        </RovingList>
      ) : null}
    </>
  );
}

function isSearching(searched: Searched | null): boolean {
  return searched !== null && searched.ready < searched.total;
}

function countText(count: number, isNarrowed: boolean): string {
  if (!isNarrowed) return counted(count, "article");
  return count === 0 ? "No article matches" : `${counted(count, "article")} ${count === 1 ? "matches" : "match"}`;
}

function NoMatch() {
  return (
    <EmptyState
      icon={<SearchX aria-hidden size={32} strokeWidth={1.25} />}
      title="Nothing matches"
      action={<Button onClick={clearFilter}>Clear filters</Button>}
    >
      No article has these words, stage and tags all at once.
    </EmptyState>
  );
}

function Welcome({ readOnly, onOpen }: { readOnly: boolean; onOpen: (id: string | null) => void }) {
  return (
    <EmptyState
      icon={<NotebookPen aria-hidden size={32} strokeWidth={1.25} />}
      title="This desk is empty"
      action={
        readOnly ? null : (
          <div className={styles.start}>
            <Button variant="primary" icon={<FilePlus2 aria-hidden />} onClick={() => void newArticle(onOpen)}>
              Write the first article
            </Button>
            <Button icon={<Import aria-hidden />} onClick={() => askForFiles()}>
              Import files
            </Button>
          </div>
        )
      }
    >
      In Stet, every claim in a draft carries its proof: who checked it, against which source, and whether the words
      have changed since. Nothing leaves this machine.
    </EmptyState>
  );
}

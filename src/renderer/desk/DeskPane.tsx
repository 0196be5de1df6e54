import { useQuery } from "@tanstack/react-query";
import { FileDown } from "lucide-react";
import { useRef } from "react";
import { queries } from "../data/queries";
import { useStore } from "../workspace/store";
import styles from "./DeskPane.module.css";
import { deskMode } from "./deskView";
import { DeskHeader } from "./header/DeskHeader";
import { useFileDrop } from "./import/useFileDrop";
import { usePastedArticle } from "./import/usePastedArticle";
import { ArticleList } from "./list/ArticleList";
import type { RovingListHandle } from "./list/RovingList";
import { DeskNotices } from "./notices/DeskNotices";
import { ProfilePrompt } from "./profile/ProfilePrompt";
import { ReviewEntry } from "./review/ReviewEntry";
import { ReviewPanel } from "./review/ReviewPanel";
import { ActiveFilters } from "./search/ActiveFilters";
import { DeskSearch } from "./search/DeskSearch";
import { FilterPopover } from "./search/FilterPopover";
import { TrashPanel } from "./trash/TrashPanel";
import { useFootHeight } from "./useFootHeight";

interface DeskPaneProps {
  openId: string | null;
  onOpen: (id: string | null) => void;
}

/** The desk: every article, found by words and filters; new ones, files coming in, and the trash. */
export function DeskPane({ openId, onOpen }: DeskPaneProps) {
  const { data: desk } = useQuery(queries.desk());
  // Known before somebody wants to import, so that the file picker opens at once.
  useQuery(queries.formats());
  const mode = useStore(deskMode);
  const list = useRef<RovingListHandle>(null);
  const foot = useFootHeight();
  const readOnly = desk?.readOnly ?? false;
  const { isOver, handlers } = useFileDrop(!readOnly);
  const onPaste = usePastedArticle(!readOnly);
  return (
    <div className={styles.pane} {...handlers} onPaste={onPaste}>
      {mode === "trash" ? (
        <TrashPanel readOnly={readOnly} onOpen={onOpen} />
      ) : mode === "review" ? (
        <ReviewPanel />
      ) : (
        <>
          <DeskHeader readOnly={readOnly} onOpen={onOpen} />
          {desk ? <DeskNotices desk={desk} /> : null}
          <search className={styles.search}>
            <DeskSearch onLeave={() => list.current?.focus()} />
            <FilterPopover />
          </search>
          <ActiveFilters />
          <ReviewEntry />
          <ArticleList list={list} openId={openId} onOpen={onOpen} readOnly={readOnly} />
        </>
      )}
      {desk ? (
        <div ref={foot} className={styles.foot}>
          <ProfilePrompt desk={desk} />
        </div>
      ) : null}
      {isOver ? (
        <div className={styles.drop}>
          <FileDown aria-hidden />
          <p>Drop to import</p>
        </div>
      ) : null}
    </div>
  );
}

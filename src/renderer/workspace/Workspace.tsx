import { useQuery } from "@tanstack/react-query";
import { useEffect, useLayoutEffect } from "react";
import { SessionProvider } from "../article/SessionContext";
import { useLeaving } from "../article/useLeaving";
import { queries } from "../data/queries";
import { useDeskEvents } from "../data/useDeskEvents";
import { Button } from "../design/components/Button";
import { Notice } from "../design/components/Notice";
import { Skeleton } from "../design/components/Skeleton";
import { DeskDialogs } from "../desk/DeskDialogs";
import { DeskPane } from "../desk/DeskPane";
import { SafekeepingDialog } from "../desk/safekeeping/SafekeepingDialog";
import { Inspector } from "../inspector/Inspector";
import { Page } from "../page/Page";
import { host } from "../platform/currentHost";
import { CompareDialog } from "../revisions/CompareDialog";
import { SettingsDialog } from "../settings/SettingsDialog";
import { ShortcutSheet } from "./keys/ShortcutSheet";
import { NoArticle } from "./NoArticle";
import { CommandPalette } from "./palette/CommandPalette";
import { rememberFocus } from "./panes/cyclePanes";
import { PaneSeparator } from "./panes/PaneSeparator";
import { tellShownPanes } from "./panes/paneState";
import { openArticle, useOpenArticleId } from "./route";
import { PAGE_ID, SkipLink } from "./SkipLink";
import { useSidePanes } from "./sidePanes";
import { TopBar } from "./TopBar";
import { activeClaim } from "./uiState";
import { useFocusKept } from "./useFocusKept";
import { useOpenSession } from "./useOpenSession";
import { useScreenCommands } from "./useScreenCommands";
import { useStrayDropGuard } from "./useStrayDropGuard";
import styles from "./Workspace.module.css";

/** The window: the desk, the page, the inspector, and the bar above them. */
export function Workspace() {
  useQuery(queries.desk());
  useDeskEvents();
  const openId = useOpenArticleId();
  const opening = useOpenSession(openId);
  const session = opening.kind === "open" ? opening.session : null;
  useLeaving();
  useScreenCommands(session);
  useStrayDropGuard();
  useEffect(() => host.onOpenArticle(openArticle), []);
  const { desk, inspector } = useSidePanes(session !== null);
  useLayoutEffect(() => tellShownPanes({ desk, inspector }), [desk, inspector]);
  useFocusKept(desk, inspector);
  useEffect(rememberFocus, []);
  useEffect(() => {
    if (openId !== undefined) activeClaim.set(null);
  }, [openId]);

  return (
    <div className={styles.workspace} data-desk={desk || undefined} data-inspector={inspector || undefined}>
      <SkipLink />
      {desk ? (
        <nav className={styles.desk} aria-label="Desk" data-window-pane="desk">
          <DeskPane openId={openId} onOpen={openArticle} />
          <PaneSeparator pane="desk" />
        </nav>
      ) : null}
      <SessionProvider value={session}>
        <TopBar session={session} />
        {opening.kind === "open" ? (
          <Page key={opening.id} />
        ) : (
          <main id={PAGE_ID} className={styles.blank} aria-label="Page" data-window-pane="page">
            {opening.kind === "loading" ? (
              <div className={styles.opening}>
                <Skeleton label="Opening the article" lines={12} />
              </div>
            ) : null}
            {opening.kind === "failed" ? (
              <div className={styles.failed}>
                <Notice
                  tone="danger"
                  urgent
                  actions={
                    <>
                      <Button onClick={opening.retry}>Try again</Button>
                      <Button variant="quiet" onClick={() => openArticle(null)}>
                        Back to the desk
                      </Button>
                    </>
                  }
                >
                  {opening.message}
                </Notice>
              </div>
            ) : null}
            {opening.kind === "none" ? <NoArticle /> : null}
          </main>
        )}
        {inspector && opening.kind === "open" ? (
          <aside className={styles.inspector} aria-label="Inspector" data-window-pane="inspector">
            <PaneSeparator pane="inspector" />
            <Inspector key={opening.id} />
          </aside>
        ) : null}
        {opening.kind === "open" ? <CompareDialog key={`compare ${opening.id}`} /> : null}
      </SessionProvider>
      <DeskDialogs onOpen={openArticle} />
      <CommandPalette session={session} />
      <ShortcutSheet />
      <SettingsDialog />
      <SafekeepingDialog />
    </div>
  );
}

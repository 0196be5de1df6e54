import { useQuery } from "@tanstack/react-query";
import { FileText } from "lucide-react";
import { useEffect } from "react";
import { SessionProvider } from "../article/SessionContext";
import { useLeaving } from "../article/useLeaving";
import { queries } from "../data/queries";
import { useDeskEvents } from "../data/useDeskEvents";
import { EmptyState } from "../design/components/EmptyState";
import { Notice } from "../design/components/Notice";
import { Skeleton } from "../design/components/Skeleton";
import { DeskPane } from "../desk/DeskPane";
import { Inspector } from "../inspector/Inspector";
import { Page } from "../page/Page";
import { host } from "../platform/currentHost";
import { SettingsDialog } from "../settings/SettingsDialog";
import { CommandPalette } from "./CommandPalette";
import { openArticle, useOpenArticleId } from "./route";
import { useSidePanes } from "./sidePanes";
import { TopBar } from "./TopBar";
import { activeClaim } from "./uiState";
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
  const shown = useSidePanes(session !== null);
  useEffect(() => {
    if (openId !== undefined) activeClaim.set(null);
  }, [openId]);

  return (
    <div className={styles.workspace} data-desk={shown.desk || undefined} data-inspector={shown.inspector || undefined}>
      {shown.desk ? (
        <nav className={styles.desk} aria-label="Desk">
          <DeskPane openId={openId} onOpen={openArticle} />
        </nav>
      ) : null}
      <SessionProvider value={session}>
        <TopBar session={session} />
        {opening.kind === "open" ? (
          <Page key={opening.id} />
        ) : (
          <main className={styles.blank} aria-label="Page">
            {opening.kind === "loading" ? <Skeleton label="Opening the article" lines={9} /> : null}
            {opening.kind === "failed" ? (
              <Notice tone="danger" urgent>
                {opening.message}
              </Notice>
            ) : null}
            {opening.kind === "none" ? (
              <EmptyState icon={<FileText aria-hidden size={40} strokeWidth={1.25} />} title="No article is open">
                Choose one from the desk, start a new one, or drop a file onto the list to import it.
              </EmptyState>
            ) : null}
          </main>
        )}
        {shown.inspector && opening.kind === "open" ? (
          <aside className={styles.inspector} aria-label="Inspector">
            <Inspector key={opening.id} />
          </aside>
        ) : null}
      </SessionProvider>
      <CommandPalette session={session} />
      <SettingsDialog />
    </div>
  );
}

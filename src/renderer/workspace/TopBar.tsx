import { Moon, PanelLeft, PanelRight, Sun, Upload } from "lucide-react";
import type { ArticleSession } from "../article/articleSession";
import { Button, IconButton } from "../design/components/Button";
import { Toolbar, ToolbarItem } from "../design/components/Toolbar";
import { ArticleStatus } from "./ArticleStatus";
import { keysOf } from "./keys/keysOf";
import { toggleDeskPane, useSidePanes } from "./sidePanes";
import { useStore } from "./store";
import styles from "./TopBar.module.css";
import { isDark, toggleTheme } from "./theme";
import { inspectorOpen, inspectorTab } from "./uiState";
import { paneToggleId } from "./useFocusKept";

/** Above the page: which article, how it stands, whether it is saved, and the way out. */
export function TopBar({ session }: { session: ArticleSession | null }) {
  const shown = useSidePanes(session !== null);
  const dark = useStore(isDark);
  return (
    <header className={styles.header} data-window-pane="bar">
      <h1 className="visually-hidden">Stet</h1>
      <Toolbar label="Article and window" className={styles.bar}>
        <ToolbarItem>
          <IconButton
            id={paneToggleId("desk")}
            label={shown.desk ? "Hide desk" : "Show desk"}
            shortcut={keysOf("toggle-desk-pane")}
            aria-pressed={shown.desk}
            icon={<PanelLeft aria-hidden />}
            onClick={() => toggleDeskPane(session !== null)}
          />
        </ToolbarItem>
        {session ? <ArticleStatus /> : <span className={styles.spacer} />}
        <ToolbarItem>
          <IconButton
            label={dark ? "Switch to light" : "Switch to dark"}
            icon={dark ? <Sun aria-hidden /> : <Moon aria-hidden />}
            onClick={toggleTheme}
          />
        </ToolbarItem>
        {session ? (
          <>
            <ToolbarItem>
              <Button
                variant="primary"
                icon={<Upload aria-hidden />}
                title={keysOf("export")}
                onClick={() => {
                  inspectorOpen.set(true);
                  inspectorTab.set("export");
                }}
              >
                Export
              </Button>
            </ToolbarItem>
            <ToolbarItem>
              <IconButton
                id={paneToggleId("inspector")}
                label={shown.inspector ? "Hide inspector" : "Show inspector"}
                shortcut={keysOf("toggle-inspector")}
                aria-pressed={shown.inspector}
                icon={<PanelRight aria-hidden />}
                onClick={() => inspectorOpen.set(!shown.inspector)}
              />
            </ToolbarItem>
          </>
        ) : null}
      </Toolbar>
    </header>
  );
}

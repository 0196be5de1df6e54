import { Moon, PanelLeft, PanelRight, Sun, Upload } from "lucide-react";
import { screenCommand } from "#core/commands/screenCommands";
import type { ArticleSession } from "../article/articleSession";
import { Button, IconButton } from "../design/components/Button";
import { showAccelerator } from "../platform/shortcuts";
import { ArticleStatus } from "./ArticleStatus";
import { useStore } from "./store";
import styles from "./TopBar.module.css";
import { isDark, toggleTheme } from "./theme";
import { deskPaneOpen, inspectorOpen, inspectorTab } from "./uiState";

/** Above the page: which article, how it stands, whether it is saved, and the way out. */
export function TopBar({ session }: { session: ArticleSession | null }) {
  const showDesk = useStore(deskPaneOpen);
  const showInspector = useStore(inspectorOpen);
  const dark = useStore(isDark);
  return (
    <header className={styles.bar}>
      <IconButton
        label={showDesk ? "Hide desk" : "Show desk"}
        shortcut={keysOf("toggle-desk-pane")}
        aria-pressed={showDesk}
        icon={<PanelLeft aria-hidden />}
        onClick={() => deskPaneOpen.set(!showDesk)}
      />
      {session ? <ArticleStatus /> : <span className={styles.spacer} />}
      <IconButton
        label={dark ? "Switch to light" : "Switch to dark"}
        icon={dark ? <Sun aria-hidden /> : <Moon aria-hidden />}
        onClick={toggleTheme}
      />
      {session ? (
        <>
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
          <IconButton
            label={showInspector ? "Hide inspector" : "Show inspector"}
            shortcut={keysOf("toggle-inspector")}
            aria-pressed={showInspector}
            icon={<PanelRight aria-hidden />}
            onClick={() => inspectorOpen.set(!showInspector)}
          />
        </>
      ) : null}
    </header>
  );
}

function keysOf(id: Parameters<typeof screenCommand>[0]): string | undefined {
  const { accelerator } = screenCommand(id);
  return accelerator ? showAccelerator(accelerator) : undefined;
}

import {
  Archive,
  ClipboardPaste,
  Command,
  Ellipsis,
  FolderUp,
  Import,
  Keyboard,
  Settings,
  SquarePen,
  Trash2,
} from "lucide-react";
import { screenCommand } from "#core/commands/screenCommands";
import { Button, IconButton } from "../../design/components/Button";
import { Menu } from "../../design/components/Menu";
import { Toolbar, ToolbarItem } from "../../design/components/Toolbar";
import { host } from "../../platform/currentHost";
import { showAccelerator } from "../../platform/shortcuts";
import { settingsOpen } from "../../settings/settingsOpen";
import { shortcutsOpen } from "../../workspace/keys/shortcutsOpen";
import { paletteOpen } from "../../workspace/palette/paletteState";
import { newArticle } from "../actions/newArticle";
import { deskMode } from "../deskView";
import { askForFiles, askForFolder } from "../import/askForFiles";
import { importFromClipboard } from "../import/fromClipboard";
import { safekeepingOpen } from "../safekeeping/safekeepingOpen";
import styles from "./DeskHeader.module.css";

/** A browser keeps Ctrl+N for itself. */
const NEW_ARTICLE_KEYS = host.kind === "desktop" ? "CmdOrCtrl+N" : "CmdOrCtrl+Alt+N";

/** What is done at the desk as a whole. */
export function DeskHeader({ readOnly, onOpen }: { readOnly: boolean; onOpen: (id: string) => void }) {
  return (
    <header className={styles.header}>
      <h2 className={styles.title}>Desk</h2>
      <Toolbar label="Desk" className={styles.tools}>
        <ToolbarItem disabled={readOnly}>
          <Button
            icon={<SquarePen aria-hidden />}
            title={`New article (${showAccelerator(NEW_ARTICLE_KEYS)})`}
            onClick={() => void newArticle(onOpen)}
          >
            <span className={styles.label}>New article</span>
          </Button>
        </ToolbarItem>
        <ToolbarItem disabled={readOnly}>
          <IconButton
            label="Import files"
            shortcut={showAccelerator(screenCommand("import").accelerator ?? "")}
            icon={<Import aria-hidden />}
            onClick={() => askForFiles()}
          />
        </ToolbarItem>
        <Menu
          trigger={
            <ToolbarItem>
              <IconButton label="More" icon={<Ellipsis aria-hidden />} />
            </ToolbarItem>
          }
          actions={[
            {
              label: screenCommand("new-from-clipboard").label,
              icon: <ClipboardPaste aria-hidden />,
              disabled: readOnly,
              run: () => void importFromClipboard(),
            },
            { label: "Import Folder…", icon: <FolderUp aria-hidden />, disabled: readOnly, run: () => askForFolder() },
            {
              label: "Trash",
              icon: <Trash2 aria-hidden />,
              startsGroup: true,
              run: () => deskMode.set("trash"),
            },
            {
              label: screenCommand("backups").label,
              icon: <Archive aria-hidden />,
              run: () => safekeepingOpen.set(true),
            },
            {
              label: screenCommand("settings").label,
              icon: <Settings aria-hidden />,
              shortcut: showAccelerator(screenCommand("settings").accelerator ?? ""),
              run: () => settingsOpen.set(true),
            },
            {
              label: screenCommand("command-palette").label,
              icon: <Command aria-hidden />,
              shortcut: showAccelerator(screenCommand("command-palette").accelerator ?? ""),
              run: () => paletteOpen.set(true),
            },
            {
              label: screenCommand("shortcuts").label,
              icon: <Keyboard aria-hidden />,
              shortcut: "?",
              run: () => shortcutsOpen.set(true),
            },
          ]}
        />
      </Toolbar>
    </header>
  );
}

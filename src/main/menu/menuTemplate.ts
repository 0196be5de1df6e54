import type { MenuItemConstructorOptions } from "electron";
import { type ScreenCommandId, screenCommand } from "#core/commands/screenCommands";

const separator: MenuItemConstructorOptions = { type: "separator" };

/** The native menu. Its items send the same commands as the keyboard, so that there is one behaviour to learn and to test. */
export function menuTemplate(surroundings: {
  readonly platform: NodeJS.Platform;
  readonly developing: boolean;
  readonly send: (command: ScreenCommandId) => void;
}): MenuItemConstructorOptions[] {
  const { platform, developing, send } = surroundings;
  const mac = platform === "darwin";
  const item = (id: ScreenCommandId): MenuItemConstructorOptions => {
    const { label, accelerator } = screenCommand(id);
    return { id, label, click: () => send(id), ...(accelerator === undefined ? {} : { accelerator }) };
  };

  const application: MenuItemConstructorOptions = {
    label: "Stet",
    submenu: [
      { role: "about" },
      separator,
      item("settings"),
      separator,
      { role: "services" },
      separator,
      { role: "hide" },
      { role: "hideOthers" },
      { role: "unhide" },
      separator,
      { role: "quit" },
    ],
  };
  const file: MenuItemConstructorOptions = {
    label: "File",
    submenu: [
      item("new-article"),
      item("new-from-clipboard"),
      item("import"),
      separator,
      item("save-now"),
      item("name-version"),
      item("export"),
      item("export-articles"),
      separator,
      item("backups"),
      item("your-name"),
      ...(mac ? [] : [item("settings")]),
      separator,
      { role: mac ? "close" : "quit" },
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: "Edit",
    submenu: [
      { role: "undo" },
      { role: "redo" },
      separator,
      { role: "cut" },
      { role: "copy" },
      { role: "paste" },
      { role: "pasteAndMatchStyle" },
      { role: "selectAll" },
      separator,
      item("find-in-text"),
      item("replace-in-text"),
      item("find-in-desk"),
      item("select-articles"),
      item("next-to-come"),
      separator,
      item("add-note"),
    ],
  };
  const format: MenuItemConstructorOptions = {
    label: "Format",
    submenu: [
      item("bold"),
      item("italic"),
      item("underline"),
      item("strike"),
      item("link"),
      separator,
      item("heading-2"),
      item("heading-3"),
      item("heading-4"),
      separator,
      item("bullet-list"),
      item("ordered-list"),
      item("block-quote"),
      separator,
      item("insert-figure"),
      item("insert-table"),
      item("insert-rule"),
      separator,
      item("text-direction"),
    ],
  };
  const claims: MenuItemConstructorOptions = {
    label: "Claims",
    submenu: [
      item("mark-claim"),
      item("check-claim"),
      separator,
      item("next-claim"),
      item("previous-claim"),
      item("next-open-claim"),
      separator,
      item("needs-another-look"),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: "View",
    submenu: [
      item("command-palette"),
      separator,
      item("toggle-desk-pane"),
      item("toggle-inspector"),
      item("show-claims"),
      item("show-sources"),
      item("show-details"),
      item("show-checks"),
      item("show-history"),
      item("show-versions"),
      item("show-notes"),
      item("show-trash"),
      separator,
      item("next-pane"),
      item("previous-pane"),
      separator,
      item("focus-mode"),
      item("typewriter"),
      item("larger-text"),
      item("smaller-text"),
      item("usual-text"),
      separator,
      item("toggle-theme"),
      separator,
      { role: "resetZoom" },
      { role: "zoomIn" },
      { role: "zoomOut" },
      { role: "togglefullscreen" },
      ...(developing ? [separator, { role: "reload" as const }, { role: "toggleDevTools" as const }] : []),
    ],
  };
  const help: MenuItemConstructorOptions = { role: "help", submenu: [item("shortcuts")] };
  return [...(mac ? [application] : []), file, edit, format, claims, view, { role: "windowMenu" }, help];
}

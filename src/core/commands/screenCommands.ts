/** Something a person can ask the screen to do, from a menu, a key or the palette. */
export interface ScreenCommand {
  readonly id: string;
  /** As menus and the palette show it. An ellipsis says that more will be asked before anything happens. */
  readonly label: string;
  /**
   * The keys, as Electron writes them (https://www.electronjs.org/docs/latest/api/accelerator). The screen gets a key before
   * the menu does: whoever handles one there prevents its default, so that the menu does not send the command again.
   */
  readonly accelerator?: string;
  /** A browser keeps these keys for itself, so that only the desktop app can offer them. */
  readonly desktopKeysOnly?: true;
}

/**
 * Every command that the native menu and the screen share. Undo, redo, cut, copy, paste and select all are the system's own
 * and not here. Bold to block quote have the keys that the editor gives them anyway.
 */
export const screenCommands = [
  { id: "new-article", label: "New Article", accelerator: "CmdOrCtrl+N", desktopKeysOnly: true },
  { id: "import", label: "Import…", accelerator: "CmdOrCtrl+O" },
  { id: "export", label: "Export…", accelerator: "CmdOrCtrl+Shift+E" },
  { id: "save-now", label: "Save Now", accelerator: "CmdOrCtrl+S" },
  { id: "settings", label: "Settings…", accelerator: "CmdOrCtrl+," },
  { id: "find-in-text", label: "Find in Text…", accelerator: "CmdOrCtrl+F" },
  { id: "replace-in-text", label: "Find and Replace…", accelerator: "CmdOrCtrl+Alt+F" },
  { id: "find-in-desk", label: "Find in Desk", accelerator: "CmdOrCtrl+Shift+F" },
  { id: "command-palette", label: "Command Palette…", accelerator: "CmdOrCtrl+K" },
  { id: "mark-claim", label: "Mark as Claim", accelerator: "CmdOrCtrl+Shift+M" },
  { id: "next-claim", label: "Next Claim", accelerator: "F8" },
  { id: "previous-claim", label: "Previous Claim", accelerator: "Shift+F8" },
  // With Alt or Ctrl, F8 belongs to the window managers of GNOME, KDE and Xfce; F9 alone is nobody's on any system.
  { id: "next-open-claim", label: "Next Open Claim", accelerator: "F9" },
  { id: "check-claim", label: "Check This Claim", accelerator: "Shift+F9" },
  { id: "toggle-desk-pane", label: "Show or Hide Desk", accelerator: "CmdOrCtrl+1" },
  { id: "toggle-inspector", label: "Show or Hide Inspector", accelerator: "CmdOrCtrl+2" },
  { id: "show-claims", label: "Show Claims", accelerator: "CmdOrCtrl+3" },
  { id: "show-sources", label: "Show Sources", accelerator: "CmdOrCtrl+4" },
  { id: "show-details", label: "Show Details", accelerator: "CmdOrCtrl+5" },
  { id: "show-checks", label: "Show Checks", accelerator: "CmdOrCtrl+6" },
  { id: "show-history", label: "Show History", accelerator: "CmdOrCtrl+7" },
  { id: "needs-another-look", label: "Needs Another Look", accelerator: "CmdOrCtrl+Shift+L" },
  { id: "toggle-theme", label: "Switch Light and Dark" },
  { id: "bold", label: "Bold", accelerator: "CmdOrCtrl+B" },
  { id: "italic", label: "Italic", accelerator: "CmdOrCtrl+I" },
  { id: "underline", label: "Underline", accelerator: "CmdOrCtrl+U" },
  { id: "strike", label: "Strikethrough", accelerator: "CmdOrCtrl+Shift+S" },
  { id: "link", label: "Link…" },
  { id: "heading-2", label: "Heading", accelerator: "CmdOrCtrl+Alt+2" },
  { id: "heading-3", label: "Subheading", accelerator: "CmdOrCtrl+Alt+3" },
  { id: "heading-4", label: "Minor Heading", accelerator: "CmdOrCtrl+Alt+4" },
  { id: "ordered-list", label: "Numbered List", accelerator: "CmdOrCtrl+Shift+7" },
  { id: "bullet-list", label: "Bulleted List", accelerator: "CmdOrCtrl+Shift+8" },
  { id: "block-quote", label: "Block Quote", accelerator: "CmdOrCtrl+Shift+B" },
] as const satisfies readonly ScreenCommand[];

export type ScreenCommandId = (typeof screenCommands)[number]["id"];

const byId = new Map<string, ScreenCommand>(screenCommands.map((command) => [command.id, command]));

/** The command's label and keys. */
export function screenCommand(id: ScreenCommandId): ScreenCommand {
  const command = byId.get(id);
  if (!command) throw new Error(`No such screen command: ${id}`);
  return command;
}

/** Whether a text from outside, such as a message between processes, names a command. */
export function isScreenCommandId(text: unknown): text is ScreenCommandId {
  return typeof text === "string" && byId.has(text);
}

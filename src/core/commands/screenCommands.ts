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
  /** Without an article on screen it would do nothing. */
  readonly needs?: "article";
}

/**
 * Every command that the native menu and the screen share. Undo, redo, cut, copy, paste and select all are the system's own
 * and not here. Bold to block quote have the keys that the editor gives them anyway.
 */
export const screenCommands = [
  { id: "new-article", label: "New Article", accelerator: "CmdOrCtrl+N", desktopKeysOnly: true },
  { id: "new-from-clipboard", label: "New Article from Clipboard" },
  { id: "import", label: "Import…", accelerator: "CmdOrCtrl+O" },
  { id: "export", label: "Export…", accelerator: "CmdOrCtrl+Shift+E", needs: "article" },
  { id: "export-articles", label: "Export Articles…" },
  { id: "select-articles", label: "Select Articles" },
  { id: "save-now", label: "Save Now", accelerator: "CmdOrCtrl+S", needs: "article" },
  { id: "name-version", label: "Name This Version…", accelerator: "CmdOrCtrl+Shift+H", needs: "article" },
  { id: "show-versions", label: "Show Versions", needs: "article" },
  { id: "backups", label: "Backups…" },
  { id: "settings", label: "Settings…", accelerator: "CmdOrCtrl+," },
  { id: "find-in-text", label: "Find in Text…", accelerator: "CmdOrCtrl+F", needs: "article" },
  { id: "replace-in-text", label: "Find and Replace…", accelerator: "CmdOrCtrl+Alt+F", needs: "article" },
  { id: "find-in-desk", label: "Find in Desk", accelerator: "CmdOrCtrl+Shift+F" },
  { id: "command-palette", label: "Command Palette…", accelerator: "CmdOrCtrl+K" },
  { id: "mark-claim", label: "Mark Claim", accelerator: "CmdOrCtrl+Shift+M", needs: "article" },
  // As in Google Docs and Word.
  { id: "add-note", label: "Add Note…", accelerator: "CmdOrCtrl+Alt+M", needs: "article" },
  { id: "next-claim", label: "Next Claim", accelerator: "F8", needs: "article" },
  { id: "previous-claim", label: "Previous Claim", accelerator: "Shift+F8", needs: "article" },
  // With Alt or Ctrl, F8 belongs to the window managers of GNOME, KDE and Xfce; F9 alone is nobody's on any system.
  { id: "next-open-claim", label: "Next Open Claim", accelerator: "F9", needs: "article" },
  { id: "check-claim", label: "Check This Claim", accelerator: "Shift+F9", needs: "article" },
  { id: "toggle-desk-pane", label: "Show or Hide Desk", accelerator: "CmdOrCtrl+1" },
  { id: "toggle-inspector", label: "Show or Hide Inspector", accelerator: "CmdOrCtrl+2", needs: "article" },
  { id: "show-claims", label: "Show Claims", accelerator: "CmdOrCtrl+3", needs: "article" },
  { id: "show-sources", label: "Show Sources", accelerator: "CmdOrCtrl+4", needs: "article" },
  { id: "show-details", label: "Show Details", accelerator: "CmdOrCtrl+5", needs: "article" },
  { id: "show-checks", label: "Show Checks", accelerator: "CmdOrCtrl+6", needs: "article" },
  { id: "show-history", label: "Show History", accelerator: "CmdOrCtrl+7", needs: "article" },
  { id: "show-notes", label: "Show Notes", accelerator: "CmdOrCtrl+8", needs: "article" },
  { id: "needs-another-look", label: "Needs Another Look", accelerator: "CmdOrCtrl+Shift+L" },
  // As between the panes of desktop apps and of browsers.
  { id: "next-pane", label: "Go to the Next Pane", accelerator: "F6" },
  { id: "previous-pane", label: "Go to the Previous Pane", accelerator: "Shift+F6" },
  { id: "toggle-theme", label: "Switch Light and Dark" },
  { id: "show-trash", label: "Show Trash" },
  { id: "your-name", label: "Your Name…" },
  { id: "next-to-come", label: "Next TK", needs: "article" },
  { id: "focus-mode", label: "Focus on the Paragraph" },
  { id: "typewriter", label: "Typewriter Scrolling" },
  { id: "larger-text", label: "Larger Text" },
  { id: "smaller-text", label: "Smaller Text" },
  { id: "usual-text", label: "Usual Text Size" },
  { id: "shortcuts", label: "Keyboard Shortcuts", accelerator: "CmdOrCtrl+/" },
  { id: "bold", label: "Bold", accelerator: "CmdOrCtrl+B", needs: "article" },
  { id: "italic", label: "Italic", accelerator: "CmdOrCtrl+I", needs: "article" },
  { id: "underline", label: "Underline", accelerator: "CmdOrCtrl+U", needs: "article" },
  { id: "strike", label: "Strikethrough", accelerator: "CmdOrCtrl+Shift+S", needs: "article" },
  // Ctrl+K, which is this command's elsewhere, opens the palette. An address that is pasted over words makes a link of them.
  { id: "link", label: "Link…", needs: "article" },
  { id: "heading-2", label: "Heading", accelerator: "CmdOrCtrl+Alt+2", needs: "article" },
  { id: "heading-3", label: "Subheading", accelerator: "CmdOrCtrl+Alt+3", needs: "article" },
  { id: "heading-4", label: "Minor Heading", accelerator: "CmdOrCtrl+Alt+4", needs: "article" },
  { id: "ordered-list", label: "Numbered List", accelerator: "CmdOrCtrl+Shift+7", needs: "article" },
  { id: "bullet-list", label: "Bulleted List", accelerator: "CmdOrCtrl+Shift+8", needs: "article" },
  { id: "block-quote", label: "Block Quote", accelerator: "CmdOrCtrl+Shift+B", needs: "article" },
  { id: "insert-figure", label: "Insert Figure…", needs: "article" },
  { id: "insert-table", label: "Insert Table", needs: "article" },
  { id: "insert-rule", label: "Insert Rule", needs: "article" },
  // As in Google Docs.
  { id: "text-direction", label: "Switch Text Direction", accelerator: "CmdOrCtrl+Shift+X", needs: "article" },
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

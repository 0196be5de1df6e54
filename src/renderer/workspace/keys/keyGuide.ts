import { type ScreenCommandId, screenCommand } from "#core/commands/screenCommands";
import { DELETE_KEYS } from "../../desk/list/deleteKeys";
import { CLAIM_KEYS } from "../../inspector/claims/claimKeys";
import { acceleratorOf } from "./keysOf";

/** One thing that can be done by key. Several keys do the same. */
export interface GuideKey {
  /** In Electron's notation; a single letter is pressed alone. */
  readonly keys: readonly string[];
  readonly what: string;
}

export interface GuideGroup {
  readonly title: string;
  /** Where its keys work, when that is not everywhere. */
  readonly where?: string;
  readonly keys: readonly GuideKey[];
}

/** The commands by what they are for. Those without keys are in the palette alone. */
const COMMANDS: readonly (readonly [title: string, ids: readonly ScreenCommandId[]])[] = [
  [
    "Anywhere",
    [
      "command-palette",
      "shortcuts",
      "new-article",
      "import",
      "export",
      "save-now",
      "name-version",
      "settings",
      "find-in-desk",
      "needs-another-look",
    ],
  ],
  [
    "Panes",
    [
      "next-pane",
      "previous-pane",
      "toggle-desk-pane",
      "toggle-inspector",
      "show-claims",
      "show-sources",
      "show-details",
      "show-checks",
      "show-history",
      "show-notes",
    ],
  ],
  ["Claims", ["mark-claim", "next-claim", "previous-claim", "next-open-claim", "check-claim"]],
  [
    "Text",
    [
      "find-in-text",
      "replace-in-text",
      "add-note",
      "bold",
      "italic",
      "underline",
      "strike",
      "heading-2",
      "heading-3",
      "heading-4",
      "bullet-list",
      "ordered-list",
      "block-quote",
      "text-direction",
    ],
  ],
];

/** Keys that the editor and the lists have of themselves, beside the commands. */
const OTHERS: Readonly<Record<string, readonly GuideKey[]>> = {
  Text: [
    { keys: ["CmdOrCtrl+Z"], what: "Undo" },
    { keys: ["CmdOrCtrl+Shift+Z"], what: "Redo" },
    { keys: ["CmdOrCtrl+Shift+V"], what: "Paste without formatting" },
    { keys: ["Shift+Enter"], what: "New line in the same paragraph" },
    { keys: ["Tab"], what: "Next cell of a table; list item further in" },
    { keys: ["Shift+Tab"], what: "Cell before; list item further out" },
    { keys: ["Alt+F10"], what: "Go to the formatting tools; in a table, to its menu" },
    { keys: ["Alt+Shift+↑", "Alt+Shift+↓"], what: "Move a paragraph, list item or figure up or down" },
  ],
};

const CARD: GuideGroup = {
  title: "Checking a claim",
  where: "on an open claim",
  keys: [
    { keys: ["1", "…", "6"], what: "Give a verdict" },
    { keys: [CLAIM_KEYS.takeBack], what: "Take it back" },
    { keys: [CLAIM_KEYS.link], what: "Add evidence that supports it" },
    { keys: [`Shift+${CLAIM_KEYS.link}`], what: "Add evidence that contradicts it" },
    { keys: [CLAIM_KEYS.locator], what: "Say where in the source" },
    { keys: [CLAIM_KEYS.take], what: "Take the claim" },
    { keys: [CLAIM_KEYS.nextOpen], what: "Next open claim" },
    { keys: [CLAIM_KEYS.next, "Alt+↓"], what: "Next claim" },
    { keys: [CLAIM_KEYS.previous, "Alt+↑"], what: "Previous claim" },
    { keys: [CLAIM_KEYS.reconfirm], what: "Confirm a verdict that needs another look" },
    { keys: [CLAIM_KEYS.reopen], what: "Reopen a claim that needs another look" },
    { keys: ["Esc"], what: "From a field to the card, from the card to the text" },
  ],
};

const LISTS: GuideGroup = {
  title: "Lists and menus",
  where: "on a row",
  keys: [
    { keys: ["↑", "↓"], what: "Row before, next row" },
    { keys: ["PgUp", "PgDn"], what: "A screenful up or down" },
    { keys: ["Home", "End"], what: "First row, last row" },
    { keys: ["Enter"], what: "Open" },
    { keys: [DELETE_KEYS], what: "Move to trash" },
    { keys: ["Esc"], what: "Close a menu, a dialog or the find bar" },
  ],
};

const WIDTHS: GuideGroup = {
  title: "Width of a pane",
  where: "on the line beside it",
  keys: [
    { keys: ["←", "→"], what: "Narrower, wider; with Shift in larger steps" },
    { keys: ["Home", "End"], what: "As narrow, as wide as it goes" },
    { keys: ["Backspace"], what: "The usual width" },
    { keys: ["Enter"], what: "Hide the pane" },
  ],
};

/** Every key of this window, by where it is used. */
export function keyGuide(): readonly GuideGroup[] {
  const groups = COMMANDS.map(([title, ids]): GuideGroup => {
    const keys = ids.flatMap((id): GuideKey[] => {
      const accelerator = acceleratorOf(id);
      if (accelerator === undefined) return [];
      return [
        {
          keys: id === "shortcuts" ? ["?", accelerator] : [accelerator],
          what: screenCommand(id).label.replace("…", ""),
        },
      ];
    });
    return { title, keys: [...keys, ...(OTHERS[title] ?? [])] };
  });
  return [...groups, CARD, LISTS, WIDTHS];
}

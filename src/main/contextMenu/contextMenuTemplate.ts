import type { ContextMenuParams, MenuItemConstructorOptions } from "electron";

/** What the context menu needs to know about the place that was clicked. */
export type Clicked = Pick<
  ContextMenuParams,
  "misspelledWord" | "dictionarySuggestions" | "isEditable" | "editFlags" | "selectionText" | "linkURL"
>;

/** What the context menu can do that no role of the system's does. */
export interface ContextMenuActs {
  readonly correct: (word: string) => void;
  readonly learn: (word: string) => void;
  readonly openLink: (address: string) => void;
  readonly copyText: (text: string) => void;
}

const separator: MenuItemConstructorOptions = { type: "separator" };

/** The items for this place; none when there is nothing to do there. */
export function contextMenuTemplate(clicked: Clicked, acts: ContextMenuActs): MenuItemConstructorOptions[] {
  const groups = [spelling(clicked, acts), link(clicked, acts), editing(clicked)].filter((group) => group.length > 0);
  return groups.flatMap((group, position) => (position === 0 ? group : [separator, ...group]));
}

function spelling(
  { misspelledWord, dictionarySuggestions }: Clicked,
  acts: ContextMenuActs,
): MenuItemConstructorOptions[] {
  if (misspelledWord === "") return [];
  const suggestions: MenuItemConstructorOptions[] = dictionarySuggestions.map((word) => ({
    label: word,
    click: () => acts.correct(word),
  }));
  const none: MenuItemConstructorOptions = { label: "No Suggestions", enabled: false };
  return [
    ...(suggestions.length > 0 ? suggestions : [none]),
    separator,
    { label: "Add to Dictionary", click: () => acts.learn(misspelledWord) },
  ];
}

function link({ linkURL }: Clicked, acts: ContextMenuActs): MenuItemConstructorOptions[] {
  if (linkURL === "") return [];
  return [
    { label: "Open Link in Browser", click: () => acts.openLink(linkURL) },
    { label: "Copy Link", click: () => acts.copyText(linkURL) },
  ];
}

function editing({ isEditable, editFlags, selectionText }: Clicked): MenuItemConstructorOptions[] {
  if (isEditable) {
    return [
      { role: "cut", enabled: editFlags.canCut },
      { role: "copy", enabled: editFlags.canCopy },
      { role: "paste", enabled: editFlags.canPaste },
      { role: "pasteAndMatchStyle", enabled: editFlags.canPaste },
      { role: "selectAll", enabled: editFlags.canSelectAll },
    ];
  }
  return selectionText.trim() === "" ? [] : [{ role: "copy" }];
}

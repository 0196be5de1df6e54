export const isMac = /Mac|iPhone|iPad/u.test(navigator.userAgent);

const MAC: Readonly<Record<string, string>> = { Mod: "⌘", Shift: "⇧", Alt: "⌥", Enter: "↩" };
const OTHERS: Readonly<Record<string, string>> = { Mod: "Ctrl" };

/** A shortcut such as "Mod-Shift-M" as the platform writes it: ⇧⌘M, Ctrl+Shift+M. */
export function showShortcut(keys: string): string {
  const names = keys.split("-").map((key) => (isMac ? MAC[key] : OTHERS[key]) ?? key);
  return isMac ? names.join("") : names.join("+");
}

export const isMac = /Mac|iPhone|iPad/u.test(navigator.userAgent);

const MAC: Readonly<Record<string, string>> = { CmdOrCtrl: "⌘", Shift: "⇧", Alt: "⌥", Enter: "↩" };
const OTHERS: Readonly<Record<string, string>> = { CmdOrCtrl: "Ctrl" };

/** Keys in Electron's notation ("CmdOrCtrl+Shift+M") as the platform writes them: ⌘⇧M, Ctrl+Shift+M. */
export function showAccelerator(accelerator: string): string {
  const names = accelerator.split("+").map((key) => (isMac ? MAC[key] : OTHERS[key]) ?? key);
  return names.join(isMac ? "" : "+");
}

/** Whether a key event is the one that an accelerator names. Letters and digits go by the key's place, not by the layout. */
export function matchesAccelerator(event: KeyboardEvent, accelerator: string): boolean {
  const keys = accelerator.split("+");
  const key = keys.at(-1) ?? "";
  const mod = isMac ? event.metaKey : event.ctrlKey;
  return (
    mod === keys.includes("CmdOrCtrl") &&
    event.shiftKey === keys.includes("Shift") &&
    event.altKey === keys.includes("Alt") &&
    (event.key.toLowerCase() === key.toLowerCase() || event.code === codeOf(key))
  );
}

function codeOf(key: string): string {
  if (/^[A-Z]$/u.test(key)) return `Key${key}`;
  return /^\d$/u.test(key) ? `Digit${key}` : key;
}

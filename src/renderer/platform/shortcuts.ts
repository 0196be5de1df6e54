export const isMac = /Mac|iPhone|iPad/u.test(navigator.userAgent);

const MAC: Readonly<Record<string, string>> = { CmdOrCtrl: "⌘", Shift: "⇧", Alt: "⌥", Enter: "↩" };
const OTHERS: Readonly<Record<string, string>> = { CmdOrCtrl: "Ctrl" };

/** Keys in Electron's notation ("CmdOrCtrl+Shift+M") as the platform writes them: ⌘⇧M, Ctrl+Shift+M. */
export function showAccelerator(accelerator: string): string {
  const names = accelerator.split("+").map((key) => (isMac ? MAC[key] : OTHERS[key]) ?? key);
  return names.join(isMac ? "" : "+");
}

/** Whether a key puts a letter into the text: no accelerator is one, and nobody need look which it is. */
export function isTyping({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

/** Whether a key event is the one that an accelerator names. Letters and digits go by the key's place, not by the layout. */
export function matchesAccelerator(event: KeyboardEvent, accelerator: string): boolean {
  const wanted = chordOf(accelerator);
  const mod = isMac ? event.metaKey : event.ctrlKey;
  return (
    mod === wanted.mod &&
    event.shiftKey === wanted.shift &&
    event.altKey === wanted.alt &&
    (event.key.toLowerCase() === wanted.key || event.code === wanted.code)
  );
}

interface Chord {
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** In lower case. */
  readonly key: string;
  readonly code: string;
}

/** Each key that is typed is compared with every accelerator there is. */
const chords = new Map<string, Chord>();

function chordOf(accelerator: string): Chord {
  const known = chords.get(accelerator);
  if (known) return known;
  const keys = accelerator.split("+");
  const key = keys.at(-1) ?? "";
  const [mod, shift, alt] = ["CmdOrCtrl", "Shift", "Alt"].map((name) => keys.includes(name));
  const chord = {
    mod: mod === true,
    shift: shift === true,
    alt: alt === true,
    key: key.toLowerCase(),
    code: codeOf(key),
  };
  chords.set(accelerator, chord);
  return chord;
}

function codeOf(key: string): string {
  if (/^[A-Z]$/u.test(key)) return `Key${key}`;
  return /^\d$/u.test(key) ? `Digit${key}` : key;
}

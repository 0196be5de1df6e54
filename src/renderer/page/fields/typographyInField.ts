import { smartComposing } from "#core/text/smartComposing";
import { typographyAsTyped } from "../editor/typing/typographyAsTyped";
import type { CopyField } from "./guardField";

/**
 * Sets quotation marks, apostrophes and dashes in a field as the text does while they are typed. Undo, or Backspace right after,
 * brings back what was typed. Returns how to end it.
 */
export function typographyInField(field: CopyField, language: () => string): () => void {
  let isSetting = false;
  /** How the field was when something typed had just become something else. */
  let made: { value: string; caret: number } | null = null;
  const set = (typed: string) => {
    const end = field.selectionStart ?? 0;
    const before = field.value.slice(0, end);
    made = null;
    if (!typographyAsTyped.get() || typed === "" || end !== field.selectionEnd || !before.endsWith(typed)) return;
    const start = end - typed.length;
    const setting = smartComposing({ before: before.slice(0, start), typed, language: language() });
    if (!setting) return;
    field.setSelectionRange(start - setting.take, end);
    // The one way to change a field that its own undo knows of.
    isSetting = true;
    document.execCommand("insertText", false, setting.set);
    isSetting = false;
    made = { value: field.value, caret: field.selectionEnd ?? 0 };
  };
  const input = (event: Event) => {
    if (isSetting || !(event instanceof InputEvent)) return;
    const { data, inputType, isComposing } = event;
    // Several letters at once have not been typed.
    if (inputType === "insertText" && !isComposing && data?.length === 1) set(data);
    else made = null;
  };
  // The browser is not done with what was composed until the event is over.
  const composed = ({ data }: CompositionEvent) => void setTimeout(() => set(data));
  const key = (event: KeyboardEvent) => {
    const { key: pressed, ctrlKey, metaKey, altKey, shiftKey } = event;
    const { value, selectionStart, selectionEnd } = field;
    if (pressed !== "Backspace" || ctrlKey || metaKey || altKey || shiftKey || made?.value !== value) return;
    if (selectionStart !== made.caret || selectionEnd !== made.caret) return;
    event.preventDefault();
    made = null;
    document.execCommand("undo");
    const caret = field.selectionEnd;
    field.setSelectionRange(caret, caret);
  };
  const ending = new AbortController();
  const { signal } = ending;
  const element: HTMLElement = field;
  element.addEventListener("input", input, { signal });
  element.addEventListener("compositionend", composed, { signal });
  element.addEventListener("keydown", key, { signal });
  return () => ending.abort();
}

import type { Firewall } from "#core/firewall/firewall";
import { heldCopy, heldName, holdCopy, tellHeld } from "../editor/copying/heldCopy";

/** A field of the page with copy in it. */
export type CopyField = HTMLTextAreaElement | HTMLInputElement;

/**
 * Lets no protected detail out of a field by copying, cutting or dragging; within the desk it can be pasted all the same. The
 * text has its own guard, to the same effect. Returns how to end it.
 */
export function guardField(field: CopyField, firewall: () => Firewall | null): () => void {
  const leave = (event: ClipboardEvent) => {
    const words = selectedIn(field);
    if (words === "" || mayLeave(words, firewall()) || !event.clipboardData) return;
    event.preventDefault();
    const cut = event.type === "cut" && !field.readOnly;
    holdCopy(event.clipboardData, ownHtml(words));
    if (cut) document.execCommand("delete");
    tellHeld(firewall() !== null, cut);
  };
  const drag = (event: DragEvent) => {
    if (!mayLeave(selectedIn(field), firewall())) event.preventDefault();
  };
  const paste = (event: ClipboardEvent) => {
    const name = heldName(event.clipboardData);
    if (name === "") return;
    event.preventDefault();
    const own = heldCopy(name);
    if (own !== null && !field.readOnly) document.execCommand("insertText", false, wordsOf(own));
  };
  const ending = new AbortController();
  const { signal } = ending;
  const element: HTMLElement = field;
  element.addEventListener("copy", leave, { signal });
  element.addEventListener("cut", leave, { signal });
  element.addEventListener("dragstart", drag, { signal });
  element.addEventListener("paste", paste, { signal });
  return () => ending.abort();
}

function selectedIn({ value, selectionStart, selectionEnd }: CopyField): string {
  return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
}

/** As in the text: without a firewall nobody knows what is protected. */
function mayLeave(text: string, firewall: Firewall | null): boolean {
  return firewall !== null && firewall.leaks([{ place: "the copy", text }]).length === 0;
}

/** The words as the text reads a copy. */
function ownHtml(words: string): string {
  const paragraph = document.createElement("p");
  paragraph.textContent = words;
  return paragraph.outerHTML;
}

/** A copy as a field, which has lines and no paragraphs, takes it. */
function wordsOf(own: string): string {
  const { body } = new DOMParser().parseFromString(own, "text/html");
  const lines = [...body.querySelectorAll("p, h2, h3, h4, figcaption")].map((line) => line.textContent);
  return (lines.length > 0 ? lines.join(" ") : body.textContent).trim();
}

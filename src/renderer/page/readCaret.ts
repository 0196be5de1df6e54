/**
 * Has the editor read where the caret is now. Browsers tell of a moved caret in an event of its own, which on a busy machine
 * comes after the next key: what that key does would be done to the sentence before.
 */
export function readCaret(): void {
  document.dispatchEvent(new Event("selectionchange"));
}

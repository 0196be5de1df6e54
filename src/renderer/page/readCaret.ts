interface Caret {
  readonly anchorNode: Node | null;
  readonly anchorOffset: number;
  readonly focusNode: Node | null;
  readonly focusOffset: number;
}

const NOWHERE: Caret = { anchorNode: null, anchorOffset: 0, focusNode: null, focusOffset: 0 };

/** Where the caret was when the browser last told of it. */
let told: Caret = NOWHERE;

/**
 * Has the editor read where the caret is now. Browsers tell of a moved caret in an event of its own, which on a busy machine
 * comes after the next key: what that key does would be done to the sentence before. Costs next to nothing when the browser
 * has told of it already, as it mostly has.
 */
export function readCaret(): void {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? NOWHERE;
  const isTold =
    told.anchorNode === anchorNode &&
    told.anchorOffset === anchorOffset &&
    told.focusNode === focusNode &&
    told.focusOffset === focusOffset;
  if (!isTold) document.dispatchEvent(new Event("selectionchange"));
}

document.addEventListener("selectionchange", () => {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? NOWHERE;
  told = { anchorNode, anchorOffset, focusNode, focusOffset };
});

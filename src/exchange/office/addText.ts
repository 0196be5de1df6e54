import type { Inline, TextRun, TextStyle } from "./block";

/** Adds text to a line; what is set alike is one stretch, for programs part it wherever somebody once stopped writing. */
export function addText(inlines: Inline[], run: TextRun): void {
  const last = inlines.at(-1);
  if (last?.kind === "text" && isAlike(last, run))
    inlines[inlines.length - 1] = { ...last, text: last.text + run.text };
  else inlines.push(run);
}

function isAlike(a: TextRun, b: TextRun): boolean {
  return (
    a.href === b.href &&
    a.notes.length === b.notes.length &&
    a.notes.every((note, index) => note === b.notes[index]) &&
    (Object.keys(a.style) as (keyof TextStyle)[]).every((key) => a.style[key] === b.style[key])
  );
}

import type { Instead, QuarantinedFile } from "./quarantined";

/**
 * What has taken a file's place, and what to do about it, in a sentence or two.
 * @param when says a moment as its reader is used to
 */
export function describeInstead({ from, instead, recovered }: QuarantinedFile, when: (at: string) => string): string {
  if (instead?.what === "outside") return `${inItsPlace(instead, when)} Compare the two if you did not expect that.`;
  if (instead) return `${inItsPlace(instead, when)} ${whatToDo(from)}`;
  if (recovered) return `Its last good version has taken its place. ${whatToDo(from)}`;
  return "Nothing has taken its place. If what was in it matters, put a copy of it back from a backup.";
}

function inItsPlace({ what, at }: Instead, when: (at: string) => string): string {
  const of = at === null ? "" : ` of ${when(at)}`;
  switch (what) {
    case "revision":
      return `The article’s revision${of} has taken its place.`;
    case "copy":
      return `The copy${of} that Stet keeps has taken its place.`;
    case "memory":
      return `What was last saved here${at === null ? "" : `, ${when(at)},`} has taken its place.`;
    case "new":
      return "It was made anew.";
    case "outside":
      return "What somebody else has written there counts now.";
  }
}

function whatToDo(from: string): string {
  return from.startsWith("articles/") || from.startsWith("trash/")
    ? "Read the article through: what was written after that is only in the file that was put aside."
    : "Look through what it holds: what was changed after that is only in the file that was put aside.";
}

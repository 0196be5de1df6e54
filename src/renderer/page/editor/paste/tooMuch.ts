import type { Problem } from "#core/result";

/** About 150,000 words; a book. More at once is a mistake, or a file to import. */
const MAX_CHARACTERS = 1_000_000;
/** Images inside the HTML make it large, but no clipboard that a page can bear is larger than this. */
const MAX_MARKUP = 100_000_000;
/** Lines that cannot be broken take the browser seconds to lay out, and stand only in data. Other scripts need no spaces. */
const UNBROKEN = /[!-~]{5000}/u;
/** Some thousands of cells are a second of work for every key that is pressed among them. */
const MAX_CELLS = 5_000;

/** Why HTML is too large even to be read; null when it is not. */
export function tooMuchMarkup(html: string): Problem | null {
  return html.length > MAX_MARKUP ? TOO_LONG : null;
}

/** Why cleaned HTML cannot be put into the text; null when it can. */
export function tooMuchHtml(html: string): Problem | null {
  let cells = 0;
  const text = html.replace(/<(\/?[a-z0-9]+)[^>]*>/gu, (_, tag: string) => {
    if (tag === "td" || tag === "th") cells += 1;
    return "\n";
  });
  return cells > MAX_CELLS ? TOO_MANY_CELLS : tooMuchText(text);
}

/** Why plain text cannot be put into the text; null when it can. */
export function tooMuchText(text: string): Problem | null {
  if (text.length > MAX_CHARACTERS) return TOO_LONG;
  return UNBROKEN.test(text) ? NOT_COPY : null;
}

const TOO_LONG: Problem = {
  code: "paste-too-long",
  message: "This is more text than can be pasted at once. The article is as it was.",
  remedy: "Paste it in parts, or save it as a file and import that.",
};

const NOT_COPY: Problem = {
  code: "paste-not-copy",
  message: "This has a line of thousands of characters without a space: data, not copy. The article is as it was.",
  remedy: "Copy only the words.",
};

const TOO_MANY_CELLS: Problem = {
  code: "paste-too-many-cells",
  message: `This has tables of more than ${MAX_CELLS.toLocaleString("en")} cells. The article is as it was.`,
  remedy: "Copy only the rows that the story needs.",
};

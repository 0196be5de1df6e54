/** What stands between the names of a byline. */
const BETWEEN = /\s*[,;\u060C]\s*(?:and\s+)?|\s+(?:and|&)\s+/iu;

/** The names in a byline as people write it: "Ada Brook, Tom Hale and Rima Sayegh". */
export function parseBylines(text: string): { name: string }[] {
  return text
    .split(BETWEEN)
    .map((name) => ({ name: name.trim().slice(0, 200) }))
    .filter(({ name }) => name !== "");
}

/** Names as one line; `parseBylines` reads them back. */
export function formatBylines(bylines: readonly { name: string }[]): string {
  return bylines.map(({ name }) => name).join(", ");
}

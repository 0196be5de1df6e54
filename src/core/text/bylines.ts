/** What stands between the names of a byline. */
const BETWEEN = /\s*[,;\u060C]\s*(?:and\s+)?|\s+(?:and|&)\s+/iu;

/** The names in a byline as people write it: "Ada Brook, Tom Hale and Rima Sayegh". */
export function parseBylines(text: string): { name: string }[] {
  return text
    .split(BETWEEN)
    .map((name) => ({ name: name.trim().slice(0, 200) }))
    .filter(({ name }) => name !== "");
}

/** "By", "Words by" and the like, in the languages that importers know: what stands before the names in a line of copy. */
const INTRODUCTION =
  /^(?:(?:words|written|reported|report|story|text|reporting)\s+by|by|authors?|\u0628\u0642\u0644\u0645|\u0643\u062A\u0628(?:\u062A)?|\u05DE\u05D0\u05EA|par|von|por|di)(?:\s*[:\uFF1A]\s*|\s+)(?=\S)/iu;

/** The names in a line that somebody says is a byline: "By Ada Brook and Tom Hale". */
export function namesInByline(line: string): { name: string }[] {
  return parseBylines(line.replace(/\s+/gu, " ").trim().replace(INTRODUCTION, ""));
}

/** Names as one line; `parseBylines` reads them back. */
export function formatBylines(bylines: readonly { name: string }[]): string {
  return bylines.map(({ name }) => name).join(", ");
}

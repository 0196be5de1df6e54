/** A text without what only a wire's machines read, and what was taken off it. */
export interface PlainWire {
  readonly text: string;
  readonly warnings: readonly string[];
}

/** So many lines at the top, empty ones aside, may be about the copy. */
const MAX_TOP = 10;
/** Lines between a caret and the sign that closes it, or of a headline before its "=". */
const MAX_LINES = 3;
/** Characters. Longer lines are copy. */
const MAX_LINE = 300;
/** "<^", or "^", opens a line of its own in the format of American wires (ANPA 1312); "<", "^" or "=" closes it. */
const OPENS = /^\s*<?\^\s*/u;
const CLOSES = /(?:<\^|\^<|[\^<]|=<?)$/u;
/** "=" at the end of a headline or byline, as European wires write it. */
const ENDS_HEAD = /\p{L}.{10,300}\s=$/u;
const HEADERS: readonly RegExp[] = [
  // "bdt0123 4 pl 210 npa 0456": source and number, priority, category, words (IPTC 7901, header).
  /^[a-z]{2,4}\d{3,4}\s+\d\s+[a-z]{2,3}\s+\d{1,4}\b.{0,40}$/iu,
  // "a0456 r i", "a0456----- r i": service level and number, priority, category (ANPA 1312).
  /^[a-z]\d{4}\s*[-_]*\s*[a-z]{1,2}(?:\s[a-z]{1,3})?$/iu,
];
/** "r n BC-Ferry-Strike,0450": the priority and category that stand before a slug line. */
const BEFORE_SLUG = /^(?:[a-z]\d{4}\s*[-_]*\s*)?[a-z]\s[a-z]{1,2}\s+(?=(?:bc|am|pm)-)/iu;
/** "Verkehr/Fähren/Norvane/" */
const KEYWORDS = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .-]*(?:\/[\p{L}\p{M}\p{N} .-]+)+\/$/u;
const LABELLED =
  /^(?:priority|prio|priorität|urgency|category|cat|ressort|word ?count|words|service|version|keywords?|stichw(?:ort|örter))\s?[:=]\s?\S.{0,120}$/iu;
const SLUG = /^slug(?:\s?line)?\s?[:=]/iu;

/**
 * Copy as old wires send it, with a line each for headline, byline and notes that carets and equals signs open and close, and
 * without the lines that say which service sent it, how urgent it is, under which keywords. Other text stays as it is.
 */
export function withoutWireCodes(text: string): PlainWire {
  const lines = text.split(/\r\n?|\n/u);
  const top = lines
    .filter((line) => line.trim() !== "")
    .slice(0, MAX_TOP)
    .map((line) => line.trim().slice(-MAX_LINE));
  const hasCarets = top.some((line) => OPENS.test(line) && CLOSES.test(line) && /\p{L}/u.test(line));
  const isHeaded = top.slice(0, 3).some((line) => isHeader(line.trim()));
  const isLabelled = top.filter((line) => LABELLED.test(line) || SLUG.test(line)).length > 1;
  const endsHead = top.some((line) => ENDS_HEAD.test(line));
  if (!hasCarets && !isHeaded && !isLabelled && !endsHead) return { text, warnings: [] };
  const { kept, removed } = withoutHeaders(lines, isHeaded || isLabelled || endsHead);
  const apart = hasCarets ? withoutCarets(kept) : kept;
  return {
    text: withoutHeadEnds(apart).join("\n"),
    warnings: removed.map((line) => `“${line}” was taken off: the wire says so of its copy.`),
  };
}

function isHeader(line: string): boolean {
  return HEADERS.some((header) => header.test(line)) || BEFORE_SLUG.test(line);
}

function withoutHeaders(lines: readonly string[], others: boolean): { kept: string[]; removed: string[] } {
  const removed: string[] = [];
  const kept: string[] = [];
  let passed = 0;
  for (const line of lines) {
    const bare = line.trim();
    if (bare !== "") passed += 1;
    const isOther = others && (KEYWORDS.test(bare) || LABELLED.test(bare));
    if (passed > MAX_TOP || bare === "" || !(isHeader(bare) || isOther)) kept.push(line);
    else if (BEFORE_SLUG.test(bare)) kept.push(bare.replace(BEFORE_SLUG, ""));
    else removed.push(bare);
  }
  return { kept, removed };
}

/** What carets open stands between empty lines; a "_" between words is the dash that those wires have no sign for. */
function withoutCarets(lines: readonly string[]): string[] {
  const plain: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (!OPENS.test(line)) {
      plain.push(
        line
          .trimEnd()
          .replace(/<$/u, "")
          .replace(/(?<=\S) _ (?=\S)/gu, " \u2014 "),
      );
      continue;
    }
    const end = lines
      .slice(at, at + MAX_LINES)
      .findIndex((each, index) => CLOSES.test((index === 0 ? each.replace(OPENS, "") : each).trim()));
    const parts = lines.slice(at, at + Math.max(end, 0) + 1).map((each) => each.replace(OPENS, "").trim());
    const isByline = /=<?$/u.test(parts.at(-1) ?? "");
    const words = parts.join(" ").replace(CLOSES, "").trim();
    plain.push("", isByline ? introduced(words) : words, "");
    at += Math.max(end, 0);
  }
  return plain;
}

/** A headline that "=" ends is one line, however many it was set in. */
function withoutHeadEnds(lines: readonly string[]): string[] {
  const plain: string[] = [];
  let passed = 0;
  for (const line of lines) {
    const bare = line.trim();
    if (bare !== "") passed += 1;
    if (passed > MAX_TOP || !ENDS_HEAD.test(bare)) {
      plain.push(line);
      continue;
    }
    const parts = [bare.replace(/\s=$/u, "")];
    while (parts.length < MAX_LINES && (plain.at(-1) ?? "").trim() !== "") parts.unshift((plain.pop() ?? "").trim());
    plain.push("", introduced(parts.join(" ")), "");
  }
  return plain;
}

/** "Von Ada Quill" begins sentences, too; here it cannot. */
function introduced(line: string): string {
  return line.replace(/^(von|par|por|di)\s+(?=\p{Lu})/iu, "$1: ");
}

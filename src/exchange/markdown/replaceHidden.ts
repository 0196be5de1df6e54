/** What a writer hides from readers, by whose way of writing it is. */
export interface Hidden {
  readonly kind: "obsidian" | "html" | "liquid" | "hugo" | "shortcode";
  readonly words: string;
}

/** Beginnings, of code as well, in which all of them are text. An escaped one, and a share ("40%%"), is none. */
const BEGINNING =
  /^ {0,3}(?<fence>`{3,}|~{3,})|(?<ticks>`+)|(?<![\\\d%])(?<obsidian>%%)(?!%)|(?<html><!--)|(?<liquid>\{%-?\s{0,9}comment\s{0,9}-?%\})|(?<hugo>\{\{\/\*)|(?<shortcode>\{\{[<%]\s{0,9}comment\s{0,9}[%>]\}\})/gmu;
const ENDS: Readonly<Record<Hidden["kind"], RegExp>> = {
  obsidian: /%%/gu,
  html: /-->/gu,
  liquid: /\{%-?\s{0,9}endcomment\s{0,9}-?%\}/gu,
  hugo: /\*\/\}\}/gu,
  shortcode: /\{\{[<%]\s{0,9}\/\s{0,9}comment\s{0,9}[%>]\}\}/gu,
};

/**
 * Puts something else in the place of each remark that Obsidian, Liquid (Jekyll), Hugo or HTML show to no reader. One without
 * an end is text. Looked through once, however many beginnings there are.
 */
export function replaceHidden(source: string, replace: (hidden: Hidden, whole: string) => string): string {
  const endless = new Set<string>();
  const find = (pattern: RegExp, name: string, from: number) => {
    if (endless.has(name)) return null;
    const found = firstFrom(pattern, source, from);
    if (!found) endless.add(name);
    return found;
  };
  const made: string[] = [];
  let kept = 0;
  let at = 0;
  let gap = -1;
  for (let begin = firstFrom(BEGINNING, source, at); begin; begin = firstFrom(BEGINNING, source, at)) {
    const { fence, ticks, ...kinds } = begin.groups ?? {};
    const inside = begin.index + begin[0].length;
    at = inside;
    if (fence !== undefined) {
      const end = firstFrom(new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}[ \\t]*$`, "gmu"), source, inside);
      at = end ? endOf(end) : source.length;
    } else if (ticks !== undefined) {
      const end = find(new RegExp(`(?<!\`)${ticks}(?!\`)`, "gu"), ticks, inside);
      if (gap < inside) gap = find(/\n[ \t]*\n/gu, "gap", inside)?.index ?? source.length;
      // Code in a line ends with its paragraph, if it does not end before.
      if (end && end.index < gap) at = endOf(end);
    } else {
      const kind = (Object.keys(kinds) as Hidden["kind"][]).find((name) => kinds[name] !== undefined);
      const end = kind && find(ENDS[kind], kind, inside);
      if (!kind || !end) continue;
      at = endOf(end);
      made.push(source.slice(kept, begin.index));
      made.push(replace({ kind, words: source.slice(inside, end.index) }, source.slice(begin.index, at)));
      kept = at;
    }
  }
  return made.join("") + source.slice(kept);
}

function firstFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

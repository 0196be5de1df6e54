/** A title, and the part at its end that names the site or section; empty when there is none. */
export interface SplitTitle {
  readonly title: string;
  readonly tail: string;
}

const MAX_TAIL_WORDS = 8;
/** A longer one is no title, and not worth the search. */
const MAX_TITLE = 1_000;
/** Labels that newsrooms set before a headline and a bar. */
const LABEL =
  /^(?:opinion|(?:news )?analysis|comment(?:ary)?|editorial|column|letters?|review|live|exclusive|watch|listen|video|podcast|photos|in pictures|explainer|factcheck|fact check|interview|profile|obituary|breaking(?: news)?|investigation|special report|(?:the )?long read|feature|update|correction)$/iu;
/** Sections that newsrooms name above a headline, and in the line of links at the top of a page. */
const SECTION =
  /^(?:(?:local |world |uk |us |latest )?news|world|politics|business|economy|money|sports?|culture|arts|entertainment|lifestyle|travel|science|tech(?:nology)?|health|education|environment|climate|weather|regions?)$/iu;

/** Whether a line names a section of a site, and nothing else. */
export function isSection(line: string): boolean {
  return SECTION.test(line.trim());
}

/** Whether a line is a label or section as it stands above a headline. */
export function isKicker(line: string): boolean {
  const bare = line.replace(/\s*[:!|\u2022]+$/u, "").trim();
  return LABEL.test(bare) || SECTION.test(bare);
}

/**
 * Takes the site's name off a headline as sites put it into page titles: "Ferry returns | Harbour News". A short label
 * before the bar ("Opinion | The harbour is not for sale") is part of the headline.
 */
export function splitAtBar(line: string): SplitTitle {
  const bar = /\s*[|\uFF5C\u00A6]\s*/u.exec(line);
  if (!bar) return { title: line, tail: "" };
  const title = line.slice(0, bar.index).trim();
  const tail = line.slice(bar.index).trim();
  const inTitle = wordCount(title);
  const inTail = wordCount(tail);
  if (inTitle === 0 || LABEL.test(title) || inTail > MAX_TAIL_WORDS) return { title: line, tail: "" };
  return { title, tail };
}

/** Takes a tail off that is known to be the site's name, whatever sets it apart: "Ferry returns - The Courier". */
export function splitAtName(line: string, names: readonly string[]): SplitTitle {
  if (line.length > MAX_TITLE) return { title: line, tail: "" };
  const separated = /^(.*\S)(\s+[-\u2013\u2014|:\u00B7\u00BB]\s+([^\u2013\u2014|:\u00B7\u00BB]+?))\s*$/u.exec(line);
  const [, title = "", tail = "", name = ""] = separated ?? [];
  const known = names.some((candidate) => sameName(candidate, name));
  return known ? { title, tail: tail.trim() } : { title: line, tail: "" };
}

function sameName(a: string, b: string): boolean {
  const bare = (name: string) =>
    name
      .toLocaleLowerCase()
      .replace(/^the\s|[^\p{L}\p{N}]+/gu, "")
      .trim();
  return bare(a) !== "" && bare(a) === bare(b);
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'\u2019-]*/gu)?.length ?? 0;
}

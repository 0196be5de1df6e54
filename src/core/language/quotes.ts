export interface Quotes {
  readonly open: string;
  readonly close: string;
}

/** What typing makes of straight marks in a language. */
export interface Typography {
  /** The primary language alone: "de" for "de-AT". */
  readonly language: string;
  /** What a double quotation mark stands for. */
  readonly double: Quotes;
  /** What it stands for within a quotation; null where single marks are typed for that. */
  readonly nested: Quotes | null;
  /** What a single quotation mark stands for; null where it is an apostrophe always. */
  readonly single: Quotes | null;
  /** What stands between quotation marks and what they hold. */
  readonly innerSpace: string;
  /** Whether a space before a question mark and its kind must not break the line. */
  readonly spaceBeforeSigns: boolean;
  /** The dash with spaces around an aside. */
  readonly aside: string;
}

/** The quotations that are open at the end of a text, from the outermost. Apostrophes at the ends of words close nothing here. */
export function openQuotations(text: string, { double, nested }: Typography): Quotes[] {
  const kinds = [double, ...(nested ? [nested] : [])];
  const open: Quotes[] = [];
  for (const mark of text) {
    const last = open.at(-1);
    if (last && mark === last.close) {
      open.pop();
      continue;
    }
    const opened = kinds.find((kind) => kind.open === mark && !open.includes(kind));
    if (opened) open.push(opened);
  }
  return open;
}

import { type Result, refuse, succeed } from "../result";
import type { DeskQuery, SearchTerm } from "./deskQuery";
import { operatorNamed } from "./operators";
import { searchWords } from "./searchWords";

/** As many words and phrases as a query may have. */
export const MAX_TERMS = 24;

/**
 * A piece of a query: a minus perhaps, an operator perhaps, then words up to white space or between quotation marks. A mark
 * that is never closed reaches to the end: somebody is still typing.
 */
const PIECE = /([-\u2212])?(?:(\p{L}+)[:：])?(?:["“”„«]([^"“”„»]*)(?:["“”»]|$)|(\S+))?/gu;

/**
 * Reads what somebody has typed into the search box.
 *
 * ```
 * harbour mon              articles with both words, or words that begin so
 * "harbour board"          these words next to each other
 * -ferry                   not this word
 * tag:harbour -stage:killed by:"orla fennick" before:2031-04
 * ```
 *
 * What stands before a colon and is no operator is a word like any other. An operator without a value counts as not there
 * yet. Problem code: `query-invalid`, for a value that an operator does not know and for more than `MAX_TERMS` terms.
 */
export function parseQuery(text: string): Result<DeskQuery> {
  const terms: SearchTerm[] = [];
  const without: SearchTerm[] = [];
  const conditions: DeskQuery["conditions"][number][] = [];
  for (const match of text.matchAll(PIECE)) {
    const [, minus, name, quoted, bare = ""] = match;
    const value = quoted ?? bare;
    const operator = name === undefined ? undefined : operatorNamed(name);
    if (operator) {
      if (value.trim() === "") continue;
      const condition = operator.read(value);
      if (!condition.ok) return condition;
      conditions.push({ condition: condition.value, not: minus !== undefined });
      continue;
    }
    const words = searchWords(name === undefined ? value : `${name} ${value}`);
    if (words.length > 0) (minus === undefined ? terms : without).push({ words, prefix: quoted === undefined });
  }
  if (terms.length + without.length > MAX_TERMS) return tooMany();
  return succeed({ terms, without, conditions });
}

/** Whether a query asks for nothing. */
export function isEmptyQuery({ terms, without, conditions }: DeskQuery): boolean {
  return terms.length + without.length + conditions.length === 0;
}

function tooMany() {
  return refuse(
    "query-invalid",
    `The search has more than ${MAX_TERMS} words and phrases.`,
    "Take some out, or put what belongs together between quotation marks.",
  );
}

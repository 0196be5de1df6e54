import { OPERATORS, operatorNamed } from "./operators";

/** What a query may go on with at its end. */
export interface Completion {
  /** The whole query after it, with the caret behind. */
  readonly query: string;
  /** What is put in: an operator with its colon, or one of its values. */
  readonly insert: string;
  /** What that asks for, to be read after it; empty for a value. */
  readonly meaning: string;
}

/** Letters of an operator's name that somebody has to type before it is offered: one begins too many words. */
const FEWEST = 2;
const LAST_PIECE = /(?:^|\s)([-\u2212]?)(?:(\p{L}+)[:：])?([^\s:："“”]*)$/u;

/**
 * The operators, or their values, that the last piece of a query begins.
 *
 * @param known values that a desk knows of operators that take any: its tags, by name of the operator
 */
export function completeQuery(query: string, known: Readonly<Record<string, readonly string[]>> = {}): Completion[] {
  const match = LAST_PIECE.exec(query);
  if (!match) return [];
  const [, minus = "", name, typed = ""] = match;
  const before = query.slice(0, query.length - typed.length);
  const wanted = typed.toLowerCase();
  if (name === undefined) {
    if (typed.length < FEWEST) return [];
    return OPERATORS.filter((operator) => operator.name.startsWith(wanted)).map((operator) => ({
      query: `${before}${operator.name}:`,
      insert: `${minus}${operator.name}:`,
      meaning: operator.meaning,
    }));
  }
  const operator = operatorNamed(name);
  if (!operator) return [];
  const values = operator.values.length > 0 ? operator.values : (known[operator.name] ?? []);
  return values
    .filter((value) => value.toLowerCase().startsWith(wanted) && value.toLowerCase() !== wanted)
    .map((value) => ({ query: `${before}${quoted(value)} `, insert: value, meaning: "" }));
}

/** A query with what else a list is narrowed down to, as operators of its own. */
export function withFilters(
  query: string,
  { stage, verification, tag }: { readonly [Filter in "stage" | "verification" | "tag"]?: string | undefined },
): string {
  const operators = [stage && `stage:${stage}`, verification && `status:${verification}`, tag && `tag:${quoted(tag)}`];
  return [query.trim(), ...operators].filter(Boolean).join(" ");
}

function quoted(value: string): string {
  return /[\s"“”]/u.test(value) ? `"${value.replace(/["“”]/gu, "")}"` : value;
}

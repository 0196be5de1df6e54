import { STAGE_LABELS, STAGES } from "../article/stage";
import { VERDICT_LABELS, VERDICTS } from "../claims/verdict";
import { VERIFICATION_LABELS, VERIFICATIONS } from "../claims/verification";
import { type Result, refuse, succeed } from "../result";
import { foldDigits } from "../text/foldDigits";
import { foldForMatching } from "../text/foldForMatching";
import type { Condition } from "./deskQuery";
import { beginningOf } from "./searchDate";
import { searchWords } from "./searchWords";

/** Something that a query can ask of an article beside its words, written `name:value`. */
export interface Operator {
  readonly name: Condition["operator"];
  /** What it asks for, to be read after its name. */
  readonly meaning: string;
  readonly example: string;
  /** The values there are; none when anything may follow. */
  readonly values: readonly string[];
  /** Problem code: `query-invalid`. */
  readonly read: (value: string) => Result<Condition>;
}

export const OPERATORS: readonly Operator[] = [
  named("tag", "has this tag, or one that begins so", "tag:harbour"),
  oneOf("stage", "is in this stage", "stage:draft", STAGES, STAGE_LABELS),
  oneOf("verdict", "has a claim with this verdict", "verdict:disputed", VERDICTS, VERDICT_LABELS),
  oneOf("status", "its claims together stand like this", "status:stale", VERIFICATIONS, VERIFICATION_LABELS),
  named("source", "has evidence from this source", "source:fennick"),
  named("by", "carries this name as its byline", "by:quill"),
  dated("before", "was last changed before this day, month or year", "before:2031-04"),
  dated("after", "was last changed then or later", "after:2031-04-05"),
];

export function operatorNamed(name: string): Operator | undefined {
  const wanted = name.toLowerCase();
  return OPERATORS.find((operator) => operator.name === wanted);
}

function named(name: "tag" | "source" | "by", meaning: string, example: string): Operator {
  const read = (value: string): Result<Condition> => {
    const words = searchWords(value);
    if (words.length > 0) return succeed({ operator: name, words });
    return refuse("query-invalid", `“${name}:${value}” names nothing.`, `Write a word after it, such as ${example}.`);
  };
  return { name, meaning, example, values: [], read };
}

/** While somebody is still typing a value, whatever begins like it is meant. */
function oneOf<Value extends string, Name extends "stage" | "verdict" | "status">(
  name: Name,
  meaning: string,
  example: string,
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): Operator {
  const read = (typed: string): Result<Condition> => {
    const wanted = foldForMatching(typed);
    const begins = (text: string) => foldForMatching(text).startsWith(wanted);
    const exact = values.filter(
      (value) => foldForMatching(value) === wanted || foldForMatching(labels[value]) === wanted,
    );
    const found = exact.length > 0 ? exact : values.filter((value) => begins(value) || begins(labels[value]));
    if (wanted !== "" && found.length > 0) return succeed({ operator: name, oneOf: found } as unknown as Condition);
    return refuse("query-invalid", `There is no ${name} “${typed}”.`, `Use one of these: ${values.join(", ")}.`);
  };
  return { name, meaning, example, values, read };
}

function dated(name: "before" | "after", meaning: string, example: string): Operator {
  const read = (value: string): Result<Condition> => {
    const moment = beginningOf(foldDigits(value).replace(/[./]/gu, "-"));
    if (moment !== null) return succeed({ operator: name, moment });
    return refuse(
      "query-invalid",
      `“${value}” is no date.`,
      "Write a year, a month or a day: 2031, 2031-04, 2031-04-05.",
    );
  };
  return { name, meaning, example, values: [], read };
}

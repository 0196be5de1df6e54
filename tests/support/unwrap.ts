import type { Result } from "#core/result";

/** The value of a result that a test takes for granted; fails the test with the problem when there is none. */
export function valueIn<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
}

/** The code of the refusal, or null when there was none. */
export function refusalOf(result: Result<unknown>): string | null {
  return result.ok ? null : result.problem.code;
}

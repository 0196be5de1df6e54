/** What went wrong, in words a journalist can act on. `code` is stable for programs; `message` and `remedy` are for people. */
export interface Problem {
  readonly code: string;
  /** What happened. Never contains a protected detail of a confidential source. */
  readonly message: string;
  /** What to do next. */
  readonly remedy: string;
}

/** An expected failure is a value; exceptions are for bugs and for the outside world. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export function succeed<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function refuse(code: string, message: string, remedy: string): { ok: false; problem: Problem } {
  return { ok: false, problem: { code, message, remedy } };
}

/** Makes the compiler complain when a union grows and a switch over it does not. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}

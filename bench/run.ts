import type { Undoing } from "./undoing";

/** What a part of the benchmark is given. */
export interface Run {
  /** The repository. */
  readonly root: string;
  /** Where the bare editor has been built. */
  readonly bareDir: string;
  /** Few samples, small desks: to try the benchmark, not to measure with it. */
  readonly quick: boolean;
  /** A desk of a hundred thousand articles as well. */
  readonly large: boolean;
  readonly undoing: Undoing;
  /** Says on standard error what is being done. */
  readonly say: (text: string) => void;
}

/** Text stands on the left of its column, numbers on the right; null is nothing to tell. */
export type Cell = string | number | null;

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What a reader has to know to read it right. */
  readonly notes: readonly string[];
}

/** One part of the benchmark. */
export interface Part {
  readonly name: string;
  readonly needsBrowser: boolean;
  measure(run: Run): Promise<Table[]>;
}

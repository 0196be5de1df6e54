import type { Stage } from "../article/stage";
import type { Verdict } from "../claims/verdict";
import type { Verification } from "../claims/verification";

/** Words that must stand next to each other, in this order; mostly one. As `searchWords` gives them, never none. */
export interface SearchTerm {
  readonly words: readonly string[];
  /** The last of them may be the beginning of a longer word. */
  readonly prefix: boolean;
}

/** What an operator asks of an article. */
export type Condition =
  | { readonly operator: "tag" | "by" | "source"; readonly words: readonly string[] }
  | { readonly operator: "stage"; readonly oneOf: readonly Stage[] }
  | { readonly operator: "verdict"; readonly oneOf: readonly Verdict[] }
  | { readonly operator: "status"; readonly oneOf: readonly Verification[] }
  /** A moment, in milliseconds since 1970: last changed before it, or then and later. */
  | { readonly operator: "before" | "after"; readonly moment: number };

/** What is looked for on a desk. Everything that it names must hold of an article. */
export interface DeskQuery {
  readonly terms: readonly SearchTerm[];
  /** Terms that must not stand in the article. */
  readonly without: readonly SearchTerm[];
  readonly conditions: readonly { readonly condition: Condition; readonly not: boolean }[];
}

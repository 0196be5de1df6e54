import type { Problem } from "#core/result";

/** Where the words on screen are. `waiting`: typed a moment ago, about to be saved. */
export type SaveState =
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "waiting" }
  | { readonly kind: "saving" }
  | { readonly kind: "failed"; readonly problem: Problem }
  | { readonly kind: "conflict" };

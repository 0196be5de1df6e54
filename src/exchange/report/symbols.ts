import type { Stance } from "#core/claims/evidence";
import type { Verdict } from "#core/claims/verdict";

/** Signs that stand beside the words, so that a page can be skimmed in black and white. All are in common fonts. */
export const VERDICT_SYMBOLS: Readonly<Record<Verdict, string>> = {
  unchecked: "○",
  checking: "◐",
  verified: "✓",
  disputed: "≠",
  unverifiable: "?",
  false: "✗",
};
export const STALE_SYMBOL = "↻";
export const STANCE_SYMBOLS: Readonly<Record<Stance, string>> = { supports: "+", contradicts: "−", context: "·" };

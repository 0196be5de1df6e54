import type { Article, Details } from "../article";
import type { Command } from "./command";

/**
 * The command that undoes one, given the article before and after it: for details their earlier values, for an act on a
 * claim the taking back of its entry. Null for what changed nothing, for what is undone elsewhere (the text, in the editor) or not at all: stages and
 * sign-offs are somebody's word, and have commands of their own.
 */
export function inverseOf(command: Command, before: Article, after: Article): Command | null {
  switch (command.type) {
    case "edit-details":
      if (Object.keys(command.changes).every((key) => isSame(before, after, key as keyof Details))) return null;
      return { type: "edit-details", changes: valuesOf(before, Object.keys(command.changes) as (keyof Details)[]) };
    case "edit-body":
    case "mark-claim":
    case "unmark-claim":
    case "move-to-stage":
    case "sign-off":
    case "withdraw-sign-off":
      return null;
    default: {
      const { claimId } = command;
      const grown = after.claims[claimId]?.ledger ?? [];
      const entry = grown.at(-1);
      if (!entry || grown.length === before.claims[claimId]?.ledger.length) return null;
      return { type: "take-back", claimId, entry: entry.hash };
    }
  }
}

function isSame(before: Article, after: Article, key: keyof Details): boolean {
  return JSON.stringify(before[key]) === JSON.stringify(after[key]);
}

function valuesOf(article: Article, keys: readonly (keyof Details)[]): Partial<Details> {
  return Object.fromEntries(keys.map((key) => [key, article[key]]));
}

import { remarkKey } from "../../notes/remarkKey";
import type { Article, Details } from "../article";
import type { Command, CommandOf } from "./command";

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
    case "add-note":
    case "reply-to-note":
      return { type: "delete-remark", noteId: command.noteId, remark: command.remarkId };
    case "edit-remark":
    case "delete-remark":
    case "restore-remark":
      return remarkAsItWas(command, before, after);
    case "resolve-note":
    case "reopen-note": {
      const was = before.notes[command.noteId]?.resolved;
      if (was === undefined || was === after.notes[command.noteId]?.resolved) return null;
      return { type: was ? "resolve-note" : "reopen-note", noteId: command.noteId };
    }
    default: {
      const { claimId } = command;
      const grown = after.claims[claimId]?.ledger ?? [];
      const entry = grown.at(-1);
      if (!entry || grown.length === before.claims[claimId]?.ledger.length) return null;
      return { type: "take-back", claimId, entry: entry.hash };
    }
  }
}

function remarkAsItWas(
  { noteId, remark }: CommandOf<"edit-remark" | "delete-remark" | "restore-remark">,
  before: Article,
  after: Article,
): Command | null {
  const find = ({ notes }: Article) => notes[noteId]?.remarks.find((candidate) => remarkKey(candidate) === remark);
  const [was, is] = [find(before), find(after)];
  if (!was || was === is) return null;
  if (was.deletedAt !== undefined) return { type: "delete-remark", noteId, remark };
  return { type: is?.deletedAt === undefined ? "edit-remark" : "restore-remark", noteId, remark, text: was.text };
}

function isSame(before: Article, after: Article, key: keyof Details): boolean {
  return JSON.stringify(before[key]) === JSON.stringify(after[key]);
}

function valuesOf(article: Article, keys: readonly (keyof Details)[]): Partial<Details> {
  return Object.fromEntries(keys.map((key) => [key, article[key]]));
}

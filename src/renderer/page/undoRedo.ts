import type { Editor } from "@tiptap/core";
import { redoDepth, undoDepth } from "@tiptap/pm/history";
import type { Article } from "#core/article/article";
import type { Command } from "#core/article/commands/command";
import type { LedgerEntry } from "#core/claims/claim";
import { claimTexts } from "#core/claims/claimTexts";
import type { ArticleSession } from "../article/articleSession";
import { toast } from "../design/components/Toasts";

/**
 * Undoes what was done last, be it in the text, on a claim or in the details. What was done beside the text is told, as it
 * may be out of sight.
 */
export function undo(editor: Editor, session: ArticleSession): boolean {
  const next = session.acts.nextToUndo(undoDepth(editor.state));
  if (!next) return editor.commands.undo();
  return tell(session, next, "Undone", () => session.undoAct()) || undo(editor, session);
}

/** Does again what was undone last. */
export function redo(editor: Editor, session: ArticleSession): boolean {
  const next = session.acts.nextToRedo(undoDepth(editor.state));
  if (!next) return editor.commands.redo();
  return tell(session, next, "Done again", () => session.redoAct()) || redo(editor, session);
}

export function canUndo(editor: Editor, session: ArticleSession): boolean {
  const depth = undoDepth(editor.state);
  return depth > 0 || session.acts.nextToUndo(depth) !== null;
}

export function canRedo(editor: Editor, session: ArticleSession): boolean {
  return redoDepth(editor.state) > 0 || session.acts.nextToRedo(undoDepth(editor.state)) !== null;
}

function tell(session: ArticleSession, command: Command, what: string, run: () => boolean): boolean {
  const about = describe(command, session.view.article);
  const done = run();
  if (done) toast(`${what}: ${about}.`);
  return done;
}

const ACTS: Readonly<Record<LedgerEntry["act"], string>> = {
  marked: "the marking",
  verdict: "the verdict",
  reconfirmed: "the confirmation",
  reopened: "the opening",
  assigned: "the assignment",
  "evidence-added": "the evidence added",
  "evidence-changed": "the change of the evidence",
  "evidence-removed": "the removal of the evidence",
  "source-retracted": "the retraction",
  "source-reinstated": "the reinstatement",
  "fact-check": "the choice about the fact check",
  dismissed: "the dismissal",
  "taken-back": "",
};

const NOTE_ACTS: Partial<Record<Command["type"], string>> = {
  "delete-remark": "a message in a note",
  "restore-remark": "the deletion of a message",
  "edit-remark": "the change of a message",
  "resolve-note": "the reopening of a note",
  "reopen-note": "the resolving of a note",
};

const FIELDS: Readonly<Record<string, string>> = { bylines: "byline", embargo: "embargo", subjects: "subjects" };

/** What a command undoes or does again, in a few words. */
function describe(command: Command, article: Article): string {
  if (command.type === "edit-details") {
    return `the change of the ${Object.keys(command.changes)
      .map((field) => FIELDS[field] ?? field)
      .join(" and ")}`;
  }
  const note = NOTE_ACTS[command.type];
  if (note) return note;
  if (command.type !== "take-back") return "the last change";
  const ledger = article.claims[command.claimId]?.ledger ?? [];
  const words = claimTexts(article.body).get(command.claimId)?.replace(/\s+/gu, " ").trim() ?? "";
  const quoted = words.length > 40 ? `${words.slice(0, 40).trimEnd()}\u2026` : words;
  return `${ACTS[origin(command.entry, ledger)] || "the last change"}${quoted ? ` on \u201C${quoted}\u201D` : ""}`;
}

/** The act at the end of a chain of taking back and putting back. */
function origin(hash: string, ledger: readonly LedgerEntry[]): LedgerEntry["act"] {
  const entry = ledger.find((candidate) => candidate.hash === hash);
  if (entry?.act !== "taken-back") return entry?.act ?? "taken-back";
  return origin(entry.entry, ledger.slice(0, ledger.indexOf(entry)));
}

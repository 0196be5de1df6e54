import type { Act } from "../../identity/act";
import { assertNever, type Result, succeed } from "../../result";
import type { Article } from "../article";
import { assignClaim, dismissClaim, reconfirmClaim, recordVerdict, reopenClaim } from "./claimCommands";
import type { Command } from "./command";
import { editBody } from "./editBody";
import { editDetails } from "./editDetails";
import { addEvidence, changeEvidence, removeEvidence } from "./evidenceCommands";
import { markClaim, unmarkClaim } from "./markClaim";
import { moveToStage } from "./moveToStage";
import { addNote, deleteRemark, editRemark, replyToNote, restoreRemark, settleNote } from "./noteCommands";
import { publishFactCheck } from "./publishFactCheck";
import { signOff, withdrawSignOff } from "./signOff";
import { takeBack } from "./takeBack";

/**
 * The article after a command, or the reason why it cannot be carried out. Pure: the article given is not touched. Whether
 * the gate lets an article into a stage is not decided here but where it is saved (see `gate/guardStage.ts`).
 */
export function apply(article: Article, command: Command, act: Act): Result<Article> {
  switch (command.type) {
    case "edit-details":
      return succeed(editDetails(article, command));
    case "edit-body":
      return editBody(article, command, act);
    case "move-to-stage":
      return moveToStage(article, command, act);
    case "sign-off":
      return succeed(signOff(article, command, act));
    case "withdraw-sign-off":
      return withdrawSignOff(article, command, act);
    case "mark-claim":
      return markClaim(article, command, act);
    case "unmark-claim":
      return unmarkClaim(article, command, act);
    case "record-verdict":
      return recordVerdict(article, command, act);
    case "reconfirm-claim":
      return reconfirmClaim(article, command, act);
    case "reopen-claim":
      return reopenClaim(article, command, act);
    case "assign-claim":
      return assignClaim(article, command, act);
    case "add-evidence":
      return addEvidence(article, command, act);
    case "change-evidence":
      return changeEvidence(article, command, act);
    case "remove-evidence":
      return removeEvidence(article, command, act);
    case "publish-fact-check":
      return publishFactCheck(article, command, act);
    case "dismiss-claim":
      return dismissClaim(article, command, act);
    case "add-note":
      return addNote(article, command, act);
    case "reply-to-note":
      return replyToNote(article, command, act);
    case "edit-remark":
      return editRemark(article, command, act);
    case "delete-remark":
      return deleteRemark(article, command, act);
    case "restore-remark":
      return restoreRemark(article, command, act);
    case "resolve-note":
      return settleNote(article, command.noteId, true, act);
    case "reopen-note":
      return settleNote(article, command.noteId, false, act);
    case "take-back":
      return takeBack(article, command, act);
    default:
      return assertNever(command);
  }
}

/** Several commands in order; the first that is refused refuses them all. */
export function applyAll(article: Article, commands: readonly Command[], act: Act): Result<Article> {
  let result: Result<Article> = succeed(article);
  for (const command of commands) {
    if (!result.ok) return result;
    result = apply(result.value, command, act);
  }
  return result;
}

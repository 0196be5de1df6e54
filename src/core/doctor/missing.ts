import type { DeskFinding } from "./deskFinding";
import type { Need } from "./examineArticle";

export function sourceMissing({ where, who }: Need): DeskFinding {
  return {
    severity: "error",
    code: "source-missing",
    where,
    message: `${who} has evidence from a source that is not in the library.`,
    remedy: "Put a copy of sources.json back that has it, or link the evidence to another source.",
  };
}

export function fileMissing({ where, who, id }: Need): DeskFinding {
  return {
    severity: "error",
    code: "attachment-missing",
    where,
    message: `${who} needs a file that is not on the desk (${id.slice(0, 12)}…).`,
    remedy: "Put the file back from a backup of the folder attachments, or put it in again where it is used.",
  };
}

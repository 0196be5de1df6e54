import { refuse } from "../result";
import { KEPT_KINDS, MAX_FILE_MIB } from "./fileKinds";

/** Stands in every refusal of a file: whoever reads it has a form open. */
const KEPT = "It was not attached; what you have typed is still there.";

export function noSuchFile() {
  return refuse("not-found", "The file is not on this desk.", "Put it in again.");
}

export function damagedFile() {
  return refuse(
    "attachment-damaged",
    "The file on the disk is not the one that was kept: it has been damaged or changed since.",
    "Attach the original again, or restore the desk's attachments folder from a backup.",
  );
}

export function emptyFile() {
  return refuse("attachment-empty", `The file is empty. ${KEPT}`, "See that it was copied or downloaded whole.");
}

export function tooLargeFile() {
  return refuse(
    "attachment-too-large",
    `The file is larger than ${MAX_FILE_MIB} MiB. ${KEPT}`,
    "Attach the part that matters, or note down where the whole is kept.",
  );
}

export function programFile() {
  return refuse(
    "attachment-program",
    `The file is a program, a script or a shortcut, whatever its name says. ${KEPT}`,
    "Attach a picture or a PDF of what it shows.",
  );
}

export function macroFile() {
  return refuse(
    "attachment-macros",
    `The document holds macros, or is of a kind that can hide them. ${KEPT}`,
    "Save a copy as DOCX, XLSX, PPTX, OpenDocument without macros or PDF, and attach that.",
  );
}

export function unknownFile() {
  return refuse(
    "attachment-type",
    `The file is of a kind that the desk does not keep, whatever its name says. ${KEPT}`,
    `What can be attached: ${KEPT_KINDS}. Unpack an archive first.`,
  );
}

export function unreadableFile() {
  return refuse(
    "attachment-unreadable",
    `The file could not be read: it is a folder, or has been moved or locked since. ${KEPT}`,
    "Choose it again. Of a folder, choose the files in it.",
  );
}

export function oneFileOnly() {
  return refuse(
    "attachment-one-only",
    "A piece of evidence takes one file, and these are several. None was attached; what you have typed is still there.",
    "Attach the first, and add another piece of evidence for each of the others; or keep them all with the source.",
  );
}

import { toast } from "../../design/components/Toasts";
import { createStore } from "../../workspace/store";
import { filesOfPaste, readClipboard } from "./clipboardFiles";
import { givenFiles } from "./givenFile";
import { readFiles } from "./intakeJob";

/** The dialog that waits for a paste, where the clipboard may not be looked at by itself. */
export const awaitingPaste = createStore(false);

/** Reads what was copied, so that an article can be made of it. Where that is not allowed, a paste is asked for. */
export async function importFromClipboard(): Promise<void> {
  const copied = await readClipboard(navigator.clipboard);
  if (copied.ok) return readFiles(givenFiles(copied.value));
  if (copied.problem.code === "clipboard-refused") awaitingPaste.set(true);
  else toast(copied.problem.message, { description: copied.problem.remedy, urgent: true });
}

/** Takes a paste as an article on its way in. */
export async function importPasted(data: DataTransfer): Promise<void> {
  const pasted = await filesOfPaste(data);
  awaitingPaste.set(false);
  if (pasted.ok) return readFiles(givenFiles(pasted.value));
  toast(pasted.problem.message, { description: pasted.problem.remedy, urgent: true });
}

import type { ChainedCommands, Editor } from "@tiptap/core";

/**
 * Runs a command on the selection and gives the text its focus, at once. The editor's own `focus` command waits for the next
 * frame, and what is typed until then would be lost.
 */
export function runInText(editor: Editor, command: (chain: ChainedCommands) => ChainedCommands): void {
  command(editor.chain()).run();
  if (editor.view.hasFocus()) return;
  editor.view.focus();
  editor.commands.scrollIntoView();
}

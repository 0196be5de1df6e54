import { app, dialog } from "electron";
import type { Result } from "#core/result";
import type { Desk } from "#desk/desk";

/** Opens the desk, or says in a native box why not, who has it, and what to do; then Stet ends. */
export async function openDeskOrExplain(open: () => Promise<Result<Desk>>): Promise<Desk | undefined> {
  const opened = await open();
  if (opened.ok) return opened.value;
  dialog.showErrorBox("Stet cannot open the desk", `${opened.problem.message}\n\n${opened.problem.remedy}`);
  app.quit();
  return undefined;
}

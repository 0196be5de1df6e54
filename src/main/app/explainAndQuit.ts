import { app, dialog } from "electron";
import type { Problem } from "#core/result";

/** Says in a native box why Stet cannot start and what to do, and ends. */
export function explainAndQuit(problem: Problem): void {
  dialog.showErrorBox("Stet cannot start", `${problem.message}\n\n${problem.remedy}`);
  app.quit();
}

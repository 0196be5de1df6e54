import { app } from "electron";

/** How another start of Stet announced itself. */
export interface SecondStart {
  readonly argv: readonly string[];
  readonly workingDirectory: string;
}

/**
 * Whether this process is the first Stet on its desk. If it is, `onSecondStart` hears of every later one, which ends by
 * itself; if not, this process is the later one, and is told to end.
 */
export function claimSingleInstance(onSecondStart: (start: SecondStart) => void): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on("second-instance", (_event, argv, workingDirectory) => onSecondStart({ argv, workingDirectory }));
  return true;
}

import { app } from "electron";

/** Switches that would hand the window, and with it every source, to another program on the machine. */
const DEBUGGING_SWITCHES = ["remote-debugging-port", "remote-debugging-pipe", "remote-debugging-address"];

/** Sandboxes every renderer, and takes remote debugging away from the installed app. Must run before the app is ready. */
export function hardenApp(): void {
  app.enableSandbox();
  if (!app.isPackaged) return;
  for (const name of DEBUGGING_SWITCHES) app.commandLine.removeSwitch(name);
}

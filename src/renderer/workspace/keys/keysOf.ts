import { type ScreenCommandId, screenCommand } from "#core/commands/screenCommands";
import { host } from "../../platform/currentHost";
import { showAccelerator } from "../../platform/shortcuts";

/** A browser keeps some of the desktop's keys for itself; these stand in for them. */
export const BROWSER_KEYS: Partial<Record<ScreenCommandId, string>> = { "new-article": "CmdOrCtrl+Alt+N" };

/** The keys of a command in this window, in Electron's notation; undefined when it has none. */
export function acceleratorOf(id: ScreenCommandId): string | undefined {
  const { accelerator, desktopKeysOnly } = screenCommand(id);
  return host.kind === "browser" && desktopKeysOnly ? BROWSER_KEYS[id] : accelerator;
}

/** The keys of a command as the platform writes them; undefined when it has none. */
export function keysOf(id: ScreenCommandId): string | undefined {
  const accelerator = acceleratorOf(id);
  return accelerator === undefined ? undefined : showAccelerator(accelerator);
}

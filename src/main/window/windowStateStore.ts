import { readFileSync, writeFileSync } from "node:fs";
import { type WindowState, windowStateSchema } from "./windowState";

/** Keeps the window's place between starts. */
export interface WindowStateStore {
  read(): WindowState | undefined;
  write(state: WindowState): void;
}

/**
 * A JSON file. Losing it costs a window's place and nothing else, so that a file that cannot be read or written is passed
 * over in silence, and writing is synchronous: it must be done before the process ends.
 */
export function fileWindowStateStore(file: string): WindowStateStore {
  return {
    read() {
      try {
        return windowStateSchema.safeParse(JSON.parse(readFileSync(file, "utf8"))).data;
      } catch {
        return undefined;
      }
    },
    write(state) {
      try {
        writeFileSync(file, JSON.stringify(state));
      } catch {
        // See above.
      }
    },
  };
}

import type { FetchImage } from "#api/intake/web/fetchImage";
import type { ReadFile } from "#exchange/worker/readFile";
import type { WriteOut } from "#exchange/worker/writeOut";

/** Everything of the world around a command that a test wants to decide for itself. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The folder of this installation: the one with `package.json` and `out`. */
  readonly root: string;
  /** Of the terminal, in characters; null when the output goes elsewhere. */
  readonly columns: number | null;
  readonly colour: boolean;
  /** Says on a terminal how far a long task is, each time in place of what it said before; "" clears it. Null elsewhere. */
  readonly progress: ((text: string) => void) | null;
  /** Resolves after so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Resolves when somebody asks the program to end (Ctrl-C, SIGTERM, the terminal closing). */
  readonly untilStopped: () => Promise<void>;
  /** How files are read on their way in; in this thread where this says nothing. */
  readonly readFile?: ReadFile;
  /** How files are made of what leaves; in this thread where this says nothing. */
  readonly writeOut?: WriteOut;
  /** How images are fetched from the web; the usual way where this says nothing. */
  readonly fetchImage?: FetchImage;
  /** Shows an address to the person at this machine; null when there is no way to. */
  readonly openWindow: (url: string) => Promise<"window" | "tab" | null>;
}

import type { Desk } from "#desk/desk";
import type { PrintPdf } from "#exchange/format";
import type { ReadFile } from "#exchange/worker/readFile";
import type { WriteOut } from "#exchange/worker/writeOut";
import type { FetchImage } from "../intake/web/fetchImage";

/** What the routes work with. */
export interface ApiContext {
  readonly desk: Desk;
  /** Of Stet. */
  readonly version: string;
  /** The name acts carry while the desk has no profile: the system's user. */
  readonly actingAs: string;
  /** Told of every exception that no route expected. The answer to the client says nothing of it. */
  readonly report: (error: unknown) => void;
  /** Reads files on their way in, away from the thread that answers. Without it they are read where they come in. */
  readonly readFile?: ReadFile | undefined;
  /** Makes files of what leaves, away from the thread that answers. Without it they are made where they are asked for. */
  readonly writeOut?: WriteOut | undefined;
  /** Where the host can print a page to a PDF. */
  readonly printPdf?: PrintPdf | undefined;
  /** How images that somebody has asked for are fetched from the web. Without it: public addresses alone, with limits. */
  readonly fetchImage?: FetchImage | undefined;
  /** Aborted when the app closes: whatever is still open ends then. */
  readonly closing: AbortSignal;
}

import type { Desk } from "#desk/desk";
import type { PrintPdf } from "#exchange/format";

/** What the routes work with. */
export interface ApiContext {
  readonly desk: Desk;
  /** Of Stet. */
  readonly version: string;
  /** The name acts carry while the desk has no profile: the system's user. */
  readonly actingAs: string;
  /** Told of every exception that no route expected. The answer to the client says nothing of it. */
  readonly report: (error: unknown) => void;
  /** Where the host can print a page to a PDF. */
  readonly printPdf?: PrintPdf | undefined;
  /** Aborted when the app closes: whatever is still open ends then. */
  readonly closing: AbortSignal;
}

import type { Result } from "#core/result";
import type { Incoming } from "../format";
import type { Departure, ReportDeparture } from "../outgo/departure";

/** What a thread is asked to do. */
export type Errand =
  | { readonly kind: "read"; readonly incoming: Incoming }
  | { readonly kind: "export"; readonly departure: Departure; readonly canPrint: boolean }
  | { readonly kind: "report"; readonly departure: ReportDeparture };

/** What the thread says: that it is done, or that the host is to print a page for it first. */
export type FromThread =
  | { readonly kind: "done"; readonly answer: Result<unknown> }
  | { readonly kind: "print"; readonly html: string };

/** What is said to the thread: an errand, or what the printing that it has asked for came to. */
export type ToThread = Errand | { readonly kind: "printed"; readonly result: Result<Uint8Array> };

/** The memory of these bytes, to be handed over with a message; nothing where they are a piece of something larger. */
export function memoryOf(all: Iterable<Uint8Array>): ArrayBuffer[] {
  const alone = [...all].flatMap(({ buffer, byteLength }) =>
    buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [],
  );
  return [...new Set(alone)];
}

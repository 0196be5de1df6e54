import type { Result } from "#core/result";
import type { Imported, Incoming } from "../format";

/**
 * Reads a file as an article. The bytes are the reader's from then on. When the signal is aborted the answer is a refusal
 * (`import-cancelled`).
 */
export type ReadFile = (incoming: Incoming, signal?: AbortSignal) => Promise<Result<Imported>>;

import type { Answer, Client } from "#api/client/client";
import type { BatchRequest, BatchStatus } from "#api/contracts/exports";

/** Milliseconds between two looks at how far it is. */
const LOOK_AGAIN = 250;

interface Watching {
  readonly onStatus: (status: BatchStatus) => void;
  /** Calls it off. */
  readonly signal: AbortSignal;
  /** Resolves after so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** Exports several articles and watches until that is over. Null when it was called off: then it has left nothing. */
export async function runBatch(
  exports: Client["exports"],
  request: BatchRequest,
  { onStatus, signal, pause }: Watching,
): Promise<Answer<BatchStatus> | null> {
  let answer = await exports.start(request);
  while (answer.ok) {
    const status = answer.value;
    if (signal.aborted) {
      await exports.drop(status.id);
      return null;
    }
    onStatus(status);
    if (status.state !== "writing" && status.state !== "recording") return answer;
    await pause(LOOK_AGAIN);
    answer = await exports.status(status.id);
  }
  return answer;
}

import { deskInUse } from "#desk/lock/deskInUse";
import type { LockRecord } from "#desk/lock/lockRecord";
import { requestAddress } from "#server/requestAddress";
import type { Call } from "../cli";
import { keyOf } from "../desk/runningHost";
import type { ExitCode } from "../exitCode";

/** Tells a second start who has the desk and where its window is; opens one more window where that can be done. */
export async function reportHolder(holder: LockRecord, open: boolean, { io, terminal }: Call): Promise<ExitCode> {
  const { problem } = deskInUse(holder);
  const key = keyOf(holder);
  const url = key && (await requestAddress(key));
  if (url === null) return terminal.fail(problem);
  const opened = open ? await io.openWindow(url) : null;
  if (opened !== null) return terminal.fail({ ...problem, remedy: "One more window of it has been opened." });
  return terminal.fail({ ...problem, remedy: `For a window, open: ${url}` }, { url });
}

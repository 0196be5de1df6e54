import { hostname } from "node:os";
import type { LockRecord } from "#desk/lock/lockRecord";
import { readLock } from "#desk/lock/readLock";
import type { Io } from "../io";

/** Milliseconds between two looks at the lock. */
const PAUSE = 100;
/** Five seconds in all: other commands are done by then, unless they bring in a whole folder. */
const LOOKS = 50;

/**
 * Tells, over and over, whether to try again for a desk that somebody has: yes while that is another command, or a browser
 * host that is only starting, each time after a pause; no when it is somebody who stays, or when it has taken too long.
 */
export function turnsAt(dir: string, io: Pick<Io, "pause">): () => Promise<boolean> {
  let looks = 0;
  return async () => {
    const holder = await readLock(dir);
    looks += 1;
    if (looks > LOOKS || (holder !== null && !isPassing(holder))) return false;
    await io.pause(PAUSE);
    return true;
  };
}

function isPassing({ host, address, hostname: machine }: LockRecord): boolean {
  return machine === hostname() && (host === "cli" || (host === "browser" && address === undefined));
}

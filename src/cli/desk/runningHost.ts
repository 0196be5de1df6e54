import { hostname } from "node:os";
import type { LockRecord } from "#desk/lock/lockRecord";
import { type HostKey, readLockAddress } from "#server/lockAddress";

/** How to reach the browser host that has a desk; null for every other holder, and for one on another machine. */
export function keyOf(holder: LockRecord): HostKey | null {
  if (holder.hostname !== hostname() || holder.address === undefined) return null;
  return readLockAddress(holder.address);
}

import { createHash } from "node:crypto";

/** Below what Linux, macOS and Windows give out as free ports (from 32768 or 49152), above what programs are known by. */
const FIRST = 20_000;
const LAST = 32_767;

/**
 * The port at which a desk is served when it is free: the same at every start. A browser keeps what somebody has set there,
 * such as the theme and the width of the panes, by address and port.
 *
 * @param folder the desk's folder, as an absolute path
 */
export function usualPort(folder: string): number {
  const digest = createHash("sha256").update(folder).digest();
  return FIRST + (digest.readUInt32BE(0) % (LAST - FIRST + 1));
}

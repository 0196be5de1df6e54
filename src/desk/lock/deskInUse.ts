import { hostname } from "node:os";
import { refuse } from "#core/result";
import type { HostKind, LockRecord } from "./lockRecord";

const HOSTS: Readonly<Record<HostKind, string>> = {
  desktop: "the Stet desktop app",
  browser: "Stet in a browser",
  cli: "a stet command",
};

/** Says plainly who has the desk. `holder` is null when the lock is there but does not say whose it is. */
export function deskInUse(holder: LockRecord | null) {
  if (!holder) {
    return refuse(
      "desk-in-use",
      "Another Stet is just opening this desk. Nothing has been changed.",
      "Try again in a moment.",
    );
  }
  const { pid, host, startedAt, address } = holder;
  const elsewhere = holder.hostname === hostname() ? "" : ` on ${holder.hostname}`;
  const at = address === undefined ? "" : `, at ${withoutToken(address)}`;
  return refuse(
    "desk-in-use",
    `The desk is open in ${HOSTS[host]}${elsewhere} (process ${pid}, since ${startedAt}${at}). Nothing has been changed.`,
    elsewhere === ""
      ? "Work there, or close it first."
      : "Work there, or close it first. If that machine is gone for good, delete the file desk.lock.",
  );
}

function withoutToken(address: string): string {
  try {
    return new URL(address).origin;
  } catch {
    return "an address that cannot be read";
  }
}

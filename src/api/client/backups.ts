import { backupStatusSchema, restoredBackupSchema } from "../contracts/backups";
import type { Client } from "./client";
import { inShapeOf, readAs } from "./readAs";
import type { Send } from "./transport";

/** Calls about backups of the desk. */
export function backupCalls(send: Send): Client["backups"] {
  const path = "/api/desk/backups";
  const status = inShapeOf(backupStatusSchema);
  return {
    status: () => readAs(send({ method: "GET", path }), status),
    make: () => readAs(send({ method: "POST", path }), status),
    cancel: () => readAs(send({ method: "DELETE", path: `${path}/running` }), status),
    restore: (backup, options = {}) => {
      const call =
        typeof backup === "string"
          ? ({ method: "POST", path: `${path}/${encodeURIComponent(backup)}/restore` } as const)
          : ({ method: "POST", path: "/api/desk/restore", bytes: backup } as const);
      return readAs(send({ ...call, ...options }), inShapeOf(restoredBackupSchema));
    },
  };
}

/** The address from which a backup is downloaded. */
export function backupAddress(name: string): string {
  return `/api/desk/backups/${encodeURIComponent(name)}`;
}

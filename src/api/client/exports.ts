import { batchStatusSchema } from "../contracts/exports";
import type { Client } from "./client";
import { inShapeOf, readAs } from "./readAs";
import { readExport } from "./readExport";
import type { Send } from "./transport";

/** Calls about several articles in one archive. */
export function batchExportCalls(send: Send): Client["exports"] {
  const path = "/api/exports";
  const at = (id: string) => `${path}/${encodeURIComponent(id)}`;
  const status = inShapeOf(batchStatusSchema);
  return {
    start: (request) => readAs(send({ method: "POST", path, json: request }), status),
    status: (id) => readAs(send({ method: "GET", path: at(id) }), status),
    file: async (id) => readExport(await send({ method: "GET", path: `${at(id)}/file` })),
    drop: async (id) => {
      const dropped = await send({ method: "DELETE", path: at(id) });
      return dropped.ok ? { ok: true, value: null } : dropped;
    },
  };
}

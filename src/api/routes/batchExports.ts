import { Hono } from "hono";
import { refuse } from "#core/result";
import { readPieces } from "#desk/disk/readPieces";
import { batchRequestSchema } from "../contracts/exports";
import { actorOf } from "../http/actor";
import { answerProblem } from "../http/answerProblem";
import { attachmentDisposition } from "../http/contentDisposition";
import type { ApiContext } from "../http/context";
import { limitBody } from "../http/limitBody";
import { readJson } from "../http/readJson";
import { BatchExport } from "../outgo/batchExport";
import { BatchStore } from "../outgo/batchStore";
import { planBatch } from "../outgo/planBatch";

/** Mebibytes: the ids of a whole desk. */
const MAX_REQUEST = 4;

/** /api/exports: several articles as one archive, made while somebody watches it. */
export function batchExportRoutes(api: ApiContext): Hono {
  const routes = new Hono();
  const store = new BatchStore(api.report);
  api.closing.addEventListener("abort", () => store.dropAll());

  routes.post("/", limitBody(MAX_REQUEST), async (c) => {
    const request = await readJson(c, batchRequestSchema);
    if (!request.ok) return answerProblem(c, request.problem);
    const { readOnlyBecause } = api.desk;
    if (readOnlyBecause) return answerProblem(c, readOnlyBecause);
    const plan = await planBatch(api.desk, request.value);
    if (!plan.ok) return answerProblem(c, plan.problem);
    if (store.isBusy) return answerProblem(c, RUNNING.problem);
    const batch = new BatchExport(api, plan.value, actorOf(c, api));
    store.start(batch);
    c.header("Location", `/api/exports/${batch.id}`);
    return c.json(batch.status(), 202);
  });

  routes.get("/:id", (c) => {
    const batch = store.find(c.req.param("id"));
    return batch ? c.json(batch.status()) : answerProblem(c, GONE.problem);
  });

  routes.get("/:id/file", async (c) => {
    const archive = store.find(c.req.param("id"))?.archive();
    if (!archive) return answerProblem(c, GONE.problem);
    const headers = {
      "Content-Type": "application/zip",
      "Content-Disposition": attachmentDisposition(archive.name),
      "Content-Length": String(archive.size),
    };
    // Nobody would ever read a HEAD request's bytes, and the file would stay open.
    if (c.req.method === "HEAD") return c.body(null, 200, headers);
    return c.body((await readPieces(archive.path)) as ReadableStream, 200, headers);
  });

  routes.delete("/:id", async (c) => {
    await store.drop(c.req.param("id"));
    return c.body(null, 204);
  });

  return routes;
}

const GONE = refuse("not-found", "There is no such export, or it is no longer kept.", "Export the articles again.");

const RUNNING = refuse(
  "export-running",
  "Several articles are being exported already.",
  "Wait until that is finished, or cancel it.",
);

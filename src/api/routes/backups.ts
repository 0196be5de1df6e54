import { type Context, Hono } from "hono";
import { type Result, refuse } from "#core/result";
import type { RestoredBackup } from "#desk/backup/restoreBackup";
import type { Backups } from "#desk/desk";
import { readPieces } from "#desk/disk/readPieces";
import type { BackupStatusAnswer, RestoredBackupAnswer } from "../contracts/backups";
import { answerProblem } from "../http/answerProblem";
import { attachmentDisposition } from "../http/contentDisposition";
import type { ApiContext } from "../http/context";

/** /api/desk/backups: copies of the whole desk, made and given out, and a desk made of one. */
export function backupRoutes(api: ApiContext): Hono {
  const { backups } = api.desk;
  const routes = new Hono();

  /** Every route, for a host that keeps backups. */
  const keeping = (answer: (c: Context, backups: Backups) => Promise<Response>) => (c: Context) =>
    backups ? answer(c, backups) : Promise.resolve(answerProblem(c, noBackups().problem));

  routes.get("/backups", async (c) => c.json(backups ? answerOf(await backups.status()) : NONE_KEPT));

  routes.post(
    "/backups",
    keeping(async (c, kept) => {
      if ((await kept.status()).running) return answerProblem(c, runningAlready().problem);
      // Takes as long as the desk is large: what came of it, the status says.
      kept.make().catch(api.report);
      return c.json(answerOf(await kept.status()), 202);
    }),
  );

  routes.delete(
    "/backups/running",
    keeping(async (c, kept) => {
      kept.cancel();
      return c.json(answerOf(await kept.status()));
    }),
  );

  routes.get(
    "/backups/:name",
    keeping(async (c, kept) => {
      const found = await kept.find(c.req.param("name") ?? "");
      if (!found.ok) return answerProblem(c, found.problem);
      const { path, name, size } = found.value;
      const headers = {
        "Content-Type": "application/zip",
        "Content-Disposition": attachmentDisposition(name),
        "Content-Length": String(size),
      };
      // Nobody would ever read a HEAD request's bytes, and the file would stay open.
      if (c.req.method === "HEAD") return c.body(null, 200, headers);
      return c.body((await readPieces(path)) as ReadableStream, 200, headers);
    }),
  );

  routes.post(
    "/backups/:name/restore",
    keeping(async (c, kept) => {
      const found = await kept.find(c.req.param("name") ?? "");
      if (!found.ok) return answerProblem(c, found.problem);
      return answerRestored(c, await kept.restore(found.value.path, { signal: c.req.raw.signal }));
    }),
  );

  // Of any size: it goes to the disk as it comes.
  routes.post(
    "/restore",
    keeping(async (c, kept) => {
      const content = c.req.raw.body ?? new Blob([]).stream();
      const options = { signal: c.req.raw.signal };
      return answerRestored(c, await kept.restoreFrom(content as Parameters<Backups["restoreFrom"]>[0], options));
    }),
  );

  return routes;
}

/** Where the host keeps none there is nothing wrong, and nothing to be had. */
const NONE_KEPT: BackupStatusAnswer = { automatic: false, folder: "", kept: [], running: null, problem: null };

function answerOf(status: Awaited<ReturnType<Backups["status"]>>): BackupStatusAnswer {
  return { ...status, kept: status.kept.map(({ name, at, automatic, size }) => ({ name, at, automatic, size })) };
}

function answerRestored(c: Context, restored: Result<RestoredBackup>): Response {
  if (!restored.ok) return answerProblem(c, restored.problem);
  const answer: RestoredBackupAnswer = restored.value;
  return c.json(answer, 201);
}

function noBackups() {
  return refuse(
    "backups-off",
    "This Stet keeps no backups by itself.",
    "Make one by hand (stet backup FILE), or start Stet without STET_BACKUPS=off.",
  );
}

function runningAlready() {
  return refuse("backup-running", "A backup is being made already.", "Wait until it is finished.");
}

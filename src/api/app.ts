import { setMaxListeners } from "node:events";
import { type Context, Hono } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import { answerProblem } from "./http/answerProblem";
import type { ApiContext } from "./http/context";
import { articleRoutes } from "./routes/articles";
import { attachmentRoutes } from "./routes/attachments";
import { backupRoutes } from "./routes/backups";
import { batchExportRoutes } from "./routes/batchExports";
import { claimRoutes } from "./routes/claims";
import { copyRoutes } from "./routes/copies";
import { deskRoutes } from "./routes/desk";
import { eventRoutes } from "./routes/events";
import { exchangeRoutes } from "./routes/exchange";
import { exportRoutes } from "./routes/exports";
import { importPreviewRoutes } from "./routes/importPreviews";
import { reportRoutes } from "./routes/reports";
import { revisionRoutes } from "./routes/revisions";
import { schemaRoutes } from "./routes/schema";
import { searchRoutes } from "./routes/search";
import { sourceRoutes } from "./routes/sources";
import { tagRoutes } from "./routes/tags";
import { trashRoutes } from "./routes/trash";

export type AppOptions = Omit<ApiContext, "closing">;

/** The one handler behind every host. */
export interface App {
  /** Answers any request; what is not `/api/…` is not found. */
  fetch(request: Request): Promise<Response>;
  /** Ends every event stream, so that a host can close. What is asked later is still answered, but for events. */
  close(): void;
}

/**
 * The API of a desk as a fetch handler (docs/api.md). It knows no host: who may ask at all is decided before a request gets
 * here, and static files are served elsewhere.
 */
export function createApp(options: AppOptions): App {
  const closing = new AbortController();
  // Every open window's event stream listens; Node takes more than ten for a leak.
  setMaxListeners(0, closing.signal);
  const app = createRoutes({ ...options, closing: closing.signal });
  return {
    fetch: async (request) => app.fetch(request),
    close: () => closing.abort(),
  };
}

/** Every route of the API. */
export function createRoutes(api: ApiContext): Hono {
  const app = new Hono();
  app.use(methodNotAllowed({ app, onMethodNotAllowed: refuseMethod }));
  app.use(async (c, next) => {
    await next();
    c.header("X-Content-Type-Options", "nosniff");
    // Copy and sources must not linger in a browser's cache.
    if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "no-store");
  });
  app.route("/api/desk", deskRoutes(api));
  app.route("/api/desk", backupRoutes(api));
  app.route("/api/desk", copyRoutes(api));
  app.route("/api/articles", articleRoutes(api));
  app.route("/api/articles", exportRoutes(api));
  app.route("/api/articles", reportRoutes(api));
  app.route("/api/articles", revisionRoutes(api));
  app.route("/api/search", searchRoutes(api));
  app.route("/api/tags", tagRoutes(api));
  app.route("/api/trash", trashRoutes(api));
  app.route("/api/claims", claimRoutes(api));
  app.route("/api/sources", sourceRoutes(api));
  app.route("/api", exchangeRoutes(api));
  app.route("/api/import/previews", importPreviewRoutes(api));
  app.route("/api/exports", batchExportRoutes(api));
  app.route("/api/attachments", attachmentRoutes(api));
  app.route("/api/events", eventRoutes(api));
  app.route("/api/schema", schemaRoutes());
  app.notFound((c) => answerProblem(c, UNKNOWN_ROUTE));
  app.onError((error, c) => {
    api.report(error);
    return answerProblem(c, INTERNAL);
  });
  return app;
}

function refuseMethod(c: Context, methods: readonly string[]): Response {
  const allow = methods.join(", ");
  c.header("Allow", allow);
  return answerProblem(c, {
    code: "method-not-allowed",
    message: `${c.req.method} is not possible here.`,
    remedy: `Use ${allow}.`,
  });
}

const UNKNOWN_ROUTE = {
  code: "route-unknown",
  message: "The API has nothing at this address.",
  remedy: "Look it up in docs/api.md.",
};

const INTERNAL = {
  code: "internal",
  message: "Stet ran into an error of its own. What was saved before is safe.",
  remedy: "Try again; if it happens once more, restart Stet and report it.",
};

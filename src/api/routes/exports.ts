import { type Context, Hono } from "hono";
import { refuse } from "#core/result";
import type { ExportedFile } from "#exchange/exportArticle";
import { exportRequestSchema, WARNINGS_HEADER } from "../contracts/exchange";
import { actorOf } from "../http/actor";
import { answerProblem } from "../http/answerProblem";
import { attachmentDisposition } from "../http/contentDisposition";
import type { ApiContext } from "../http/context";
import { limitBody } from "../http/limitBody";
import { readJson } from "../http/readJson";
import { resolveArticle } from "../http/resolveArticle";
import { encodeWarnings } from "../http/warningsHeader";
import { recordLeaving, writeAsItStands } from "../outgo/leaveDesk";

/** /api/articles/:idOrSlug/exports: an article as a file, through the gate and the firewall. */
export function exportRoutes(api: ApiContext): Hono {
  const { desk } = api;
  const routes = new Hono();

  routes.post("/:idOrSlug/exports", limitBody(1), async (c) => {
    const request = await readJson(c, exportRequestSchema);
    if (!request.ok) return answerProblem(c, request.problem);
    const id = await resolveArticle(desk, c.req.param("idOrSlug"));
    if (!id.ok) return answerProblem(c, id.problem);
    const { format, draft, override, options } = request.value;
    const { signal } = c.req.raw;
    const until = AbortSignal.any([signal, api.closing]);
    const exported = await writeAsItStands(api, id.value, { format, options, terms: { draft, override } }, until);
    if (!exported.ok) return answerProblem(c, exported.problem);
    // Who has called it off gets nothing, and so nothing has left.
    if (signal.aborted) return answerProblem(c, CALLED_OFF.problem);
    const { file, terms, version } = exported.value;
    const leaving = { id: id.value, version, terms, format, sha256: file.sha256 };
    const recorded = await recordLeaving(desk, leaving, actorOf(c, api));
    return recorded.ok ? answerFile(c, file) : answerProblem(c, recorded.problem);
  });

  return routes;
}

const CALLED_OFF = refuse("export-cancelled", "The export was called off. Nothing was exported.", "Export it again.");

function answerFile(c: Context, { name, mediaType, bytes, warnings }: ExportedFile): Response {
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    "Content-Type": mediaType,
    "Content-Disposition": attachmentDisposition(name),
    // A page made from somebody's copy must not run at the desk's own address.
    "Content-Security-Policy": "default-src 'none'; sandbox",
    [WARNINGS_HEADER]: encodeWarnings(warnings),
  });
}

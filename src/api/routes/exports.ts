import { type Context, Hono } from "hono";
import type { DocumentNode } from "#core/article/document/documentNode";
import type { Desk } from "#desk/desk";
import { type ExportedFile, exportArticle } from "#exchange/exportArticle";
import { exportRequestSchema, WARNINGS_HEADER } from "../contracts/exchange";
import { actorOf } from "../http/actor";
import { answerProblem } from "../http/answerProblem";
import { attachmentDisposition } from "../http/contentDisposition";
import type { ApiContext } from "../http/context";
import { imagesOf } from "../http/imagesOf";
import { limitBody } from "../http/limitBody";
import { readJson } from "../http/readJson";
import { resolveArticle } from "../http/resolveArticle";
import { encodeWarnings } from "../http/warningsHeader";

/** /api/articles/:idOrSlug/exports: an article as a file, through the gate and the firewall. */
export function exportRoutes(api: ApiContext): Hono {
  const { desk } = api;
  const routes = new Hono();

  routes.post("/:idOrSlug/exports", limitBody(1), async (c) => {
    const request = await readJson(c, exportRequestSchema);
    if (!request.ok) return answerProblem(c, request.problem);
    const id = await resolveArticle(desk, c.req.param("idOrSlug"));
    if (!id.ok) return answerProblem(c, id.problem);
    const { format, draft, options } = request.value;
    // A draft copy passes the gate as it is: nobody has opened it.
    const terms = { draft, override: draft ? null : request.value.override };
    const cleared = await desk.articles.clear(id.value, terms);
    if (!cleared.ok) return answerProblem(c, cleared.problem);
    const clearance = cleared.value;
    const attachment = await loadImages(desk, clearance.article.body);
    const exported = await exportArticle({ clearance, attachment, options, printPdf: api.printPdf }, format);
    if (!exported.ok) return answerProblem(c, exported.problem);
    // Nothing leaves unrecorded: the bytes are handed over when the history says so.
    const record = { format, sha256: exported.value.sha256, version: clearance.article.version };
    const recorded = await desk.articles.recordExport(id.value, record, terms, actorOf(c, api));
    return recorded.ok ? answerFile(c, exported.value) : answerProblem(c, recorded.problem);
  });

  return routes;
}

type Image = { readonly bytes: Uint8Array; readonly mediaType: string };

async function loadImages(desk: Desk, body: DocumentNode): Promise<(sha256: string) => Image | undefined> {
  const images = new Map<string, Image>();
  for (const sha256 of imagesOf(body)) {
    const found = await desk.attachments.get(sha256);
    if (found.ok) images.set(sha256, found.value);
  }
  return (sha256) => images.get(sha256);
}

function answerFile(c: Context, { name, mediaType, bytes, warnings }: ExportedFile): Response {
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    "Content-Type": mediaType,
    "Content-Disposition": attachmentDisposition(name),
    // A page made from somebody's copy must not run at the desk's own address.
    "Content-Security-Policy": "default-src 'none'; sandbox",
    [WARNINGS_HEADER]: encodeWarnings(warnings),
  });
}

import { Hono } from "hono";
import { NO_PRINTER, NO_PRINTER_REMEDY } from "#exchange/pdf/exportPdf";
import { formats } from "#exchange/registry";
import { type Format, importQuerySchema } from "../contracts/exchange";
import { actorOf } from "../http/actor";
import { answerProblem } from "../http/answerProblem";
import type { ApiContext } from "../http/context";
import { limitBody } from "../http/limitBody";
import { readUpload } from "../http/readUpload";
import { validate } from "../http/validate";
import { importIntoDesk } from "../intake/importIntoDesk";

/** Mebibytes. Importers refuse sooner, in the words of their format; this only keeps the memory. */
const MAX_IMPORT = 60;

/** /api/formats and /api/import: what can be read and written, and files on their way in. */
export function exchangeRoutes(api: ApiContext): Hono {
  const routes = new Hono();

  routes.get("/formats", (c) => c.json(formatList(api)));

  routes.post("/import", limitBody(MAX_IMPORT), async (c) => {
    const query = validate(importQuerySchema, c.req.query());
    if (!query.ok) return answerProblem(c, query.problem);
    const upload = await readUpload(c);
    if (!upload.ok) return answerProblem(c, upload.problem);
    const result = await importIntoDesk(api, query.value.name, upload.value, actorOf(c, api), c.req.raw.signal);
    return result.ok ? c.json(result.value) : answerProblem(c, result.problem);
  });

  return routes;
}

function formatList({ printPdf }: ApiContext): Format[] {
  return formats.map(({ id, label, extensions, mediaType, importer, exporter }) => ({
    id,
    label,
    extensions: [...extensions],
    mediaType,
    imports: importer !== undefined,
    exports: exporter !== undefined,
    options: (exporter?.options ?? []).map(({ id, label }) => ({ id, label })),
    unavailable: exporter?.needsPrinter && !printPdf ? `${NO_PRINTER} ${NO_PRINTER_REMEDY}` : null,
  }));
}

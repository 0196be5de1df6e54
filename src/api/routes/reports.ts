import { Hono } from "hono";
import { writeHere } from "#exchange/worker/writeOut";
import { reportQuerySchema } from "../contracts/report";
import { answerProblem } from "../http/answerProblem";
import { attachmentDisposition } from "../http/contentDisposition";
import type { ApiContext } from "../http/context";
import { resolveArticle } from "../http/resolveArticle";
import { validate } from "../http/validate";
import { plainInputs } from "../outgo/leaveDesk";

/** /api/articles/:idOrSlug/report: how an article was verified, as a file. */
export function reportRoutes({ desk, writeOut = writeHere, closing }: ApiContext): Hono {
  const routes = new Hono();

  routes.get("/:idOrSlug/report", async (c) => {
    const query = validate(reportQuerySchema, c.req.query());
    if (!query.ok) return answerProblem(c, query.problem);
    const id = await resolveArticle(desk, c.req.param("idOrSlug"));
    if (!id.ok) return answerProblem(c, id.problem);
    const inputs = await desk.articles.forReport(id.value, query.value.edition);
    if (!inputs.ok) return answerProblem(c, inputs.problem);
    const departure = { ...plainInputs(inputs.value), ...query.value };
    const written = await writeOut.report(departure, AbortSignal.any([c.req.raw.signal, closing]));
    if (!written.ok) return answerProblem(c, written.problem);
    const { name, mediaType, bytes } = written.value;
    return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
      "Content-Type": mediaType,
      "Content-Disposition": attachmentDisposition(name),
      // A page with somebody's copy in it must not run at the desk's own address.
      "Content-Security-Policy": "default-src 'none'; sandbox",
    });
  });

  return routes;
}

import { type Context, Hono } from "hono";
import { MAX_FILE_MIB } from "#core/attachments/fileKinds";
import { givenName } from "#core/attachments/fileNames";
import { type AttachmentAnswer, attachmentQuerySchema, type KeptFileAnswer } from "../contracts/desk";
import { answerProblem } from "../http/answerProblem";
import { attachmentDisposition } from "../http/contentDisposition";
import type { ApiContext } from "../http/context";
import { limitBody } from "../http/limitBody";
import { validate } from "../http/validate";

/** What a browser may show of the desk's own address. SVG is not among it: it can carry script. */
const SHOWN = new Set(["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif"]);

/** /api/attachments: images and files, by the SHA-256 of their bytes. */
export function attachmentRoutes(api: ApiContext): Hono {
  const { attachments } = api.desk;
  const routes = new Hono();

  routes.post("/", limitBody(25), async (c) => {
    const put = await attachments.put(await bodyOf(c));
    if (!put.ok) return answerProblem(c, put.problem);
    const answer: AttachmentAnswer = put.value;
    return c.json(answer, 201, { Location: `/api/attachments/${answer.sha256}` });
  });

  // One more than the desk takes, whose refusal tells people more than the limit's.
  routes.post("/files", limitBody(MAX_FILE_MIB + 1), async (c) => {
    const kept = await attachments.files.keep(await bodyOf(c));
    if (!kept.ok) return answerProblem(c, kept.problem);
    const answer: KeptFileAnswer = kept.value;
    return c.json(answer, 201, { Location: `/api/attachments/${answer.sha256}` });
  });

  routes.get("/:sha256/about", async (c) => {
    const about = await attachments.files.about(c.req.param("sha256"));
    if (!about.ok) return answerProblem(c, about.problem);
    const answer: KeptFileAnswer = about.value;
    return c.json(answer);
  });

  routes.get("/:sha256", async (c) => {
    const query = validate(attachmentQuerySchema, c.req.query());
    if (!query.ok) return answerProblem(c, query.problem);
    const { name } = query.value;
    const found = await attachments.files.read(c.req.param("sha256"));
    if (!found.ok) return answerProblem(c, found.problem);
    const { bytes, mediaType } = found.value;
    const shown = name === undefined && SHOWN.has(mediaType);
    return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
      "Content-Type": mediaType,
      "Content-Disposition": shown ? "inline" : attachmentDisposition(givenName(name ?? "", mediaType)),
      "Content-Security-Policy": "default-src 'none'; sandbox",
    });
  });

  return routes;
}

async function bodyOf(c: Context): Promise<Uint8Array> {
  return new Uint8Array(await c.req.arrayBuffer());
}

import { Hono } from "hono";
import { sha256Schema } from "#core/claims/evidence";
import type { AttachmentAnswer } from "../contracts/desk";
import { answerProblem } from "../http/answerProblem";
import type { ApiContext } from "../http/context";
import { limitBody } from "../http/limitBody";

/** What a browser may show of the desk's own address. SVG is not among it: it can carry script. */
const SHOWN = new Set(["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif"]);

/** /api/attachments: images, by the SHA-256 of their bytes. */
export function attachmentRoutes(api: ApiContext): Hono {
  const { attachments } = api.desk;
  const routes = new Hono();

  routes.post("/", limitBody(25), async (c) => {
    const put = await attachments.put(new Uint8Array(await c.req.arrayBuffer()));
    if (!put.ok) return answerProblem(c, put.problem);
    const answer: AttachmentAnswer = put.value;
    return c.json(answer, 201, { Location: `/api/attachments/${answer.sha256}` });
  });

  routes.get("/:sha256", async (c) => {
    const sha256 = c.req.param("sha256");
    // What is no hash never gets as far as a path on disk.
    if (!sha256Schema.safeParse(sha256).success) return answerProblem(c, NO_SUCH_ATTACHMENT);
    const found = await attachments.get(sha256);
    if (!found.ok) return answerProblem(c, found.problem);
    const { bytes, mediaType } = found.value;
    const shown = SHOWN.has(mediaType);
    return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
      "Content-Type": shown ? mediaType : "application/octet-stream",
      "Content-Disposition": shown ? "inline" : "attachment",
      "Content-Security-Policy": "default-src 'none'; sandbox",
    });
  });

  return routes;
}

const NO_SUCH_ATTACHMENT = {
  code: "not-found",
  message: "There is no such file on this desk.",
  remedy: "Put the image into the article again.",
};

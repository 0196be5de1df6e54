import { Hono } from "hono";
import {
  revisionChangeRequestSchema,
  revisionListQuerySchema,
  revisionNameRequestSchema,
} from "../contracts/revisions";
import { actorOf } from "../http/actor";
import { answerSave } from "../http/answerArticle";
import { answerProblem } from "../http/answerProblem";
import type { ApiContext } from "../http/context";
import { defined } from "../http/defined";
import { limitBody } from "../http/limitBody";
import { readJson } from "../http/readJson";
import { resolveArticle } from "../http/resolveArticle";
import { validate } from "../http/validate";
import { baseVersionOf, etagOf } from "../http/version";

/** /api/articles/…/revisions: the kept states of an article, names for them, and the way back to one. */
export function revisionRoutes(api: ApiContext): Hono {
  const { revisions } = api.desk;
  const routes = new Hono();

  routes.get("/:idOrSlug/revisions", async (c) => {
    const query = validate(revisionListQuerySchema, c.req.query());
    if (!query.ok) return answerProblem(c, query.problem);
    const id = await resolveArticle(api.desk, c.req.param("idOrSlug"));
    if (!id.ok) return answerProblem(c, id.problem);
    const list = await revisions.list(id.value, defined(query.value));
    return list.ok ? c.json(list.value) : answerProblem(c, list.problem);
  });

  routes.post("/:idOrSlug/revisions", limitBody(1), async (c) => {
    const request = await readJson(c, revisionNameRequestSchema);
    if (!request.ok) return answerProblem(c, request.problem);
    const id = await resolveArticle(api.desk, c.req.param("idOrSlug"));
    if (!id.ok) return answerProblem(c, id.problem);
    const named = await revisions.nameNow(id.value, request.value.name, actorOf(c, api));
    return named.ok ? c.json(named.value, 201) : answerProblem(c, named.problem);
  });

  routes.get("/:idOrSlug/revisions/:revision", async (c) => {
    const id = await resolveArticle(api.desk, c.req.param("idOrSlug"));
    if (!id.ok) return answerProblem(c, id.problem);
    const kept = await revisions.get(id.value, c.req.param("revision"));
    return kept.ok ? c.json(kept.value) : answerProblem(c, kept.problem);
  });

  routes.patch("/:idOrSlug/revisions/:revision", limitBody(1), async (c) => {
    const request = await readJson(c, revisionChangeRequestSchema);
    if (!request.ok) return answerProblem(c, request.problem);
    const id = await resolveArticle(api.desk, c.req.param("idOrSlug"));
    if (!id.ok) return answerProblem(c, id.problem);
    const renamed = await revisions.rename(id.value, c.req.param("revision"), request.value.name);
    return renamed.ok ? c.json(renamed.value) : answerProblem(c, renamed.problem);
  });

  routes.post("/:id/revisions/:revision/restore", async (c) => {
    const base = baseVersionOf(c);
    if (!base.ok) return answerProblem(c, base.problem);
    const { id, revision } = c.req.param();
    const outcome = await revisions.bringBack(id, base.value, revision, actorOf(c, api));
    if (!outcome.ok || outcome.value.kind === "conflict") return answerSave(c, outcome);
    const { article, replaced } = outcome.value;
    return c.json({ article, replaced }, 200, { ETag: etagOf(article.version) });
  });

  return routes;
}

import { Hono } from "hono";
import {
  editSourceRequestSchema,
  mergeRequestSchema,
  newSourceRequestSchema,
  reinstatementRequestSchema,
  retractionRequestSchema,
} from "../contracts/sources";
import { actorOf } from "../http/actor";
import { answerProblem } from "../http/answerProblem";
import type { ApiContext } from "../http/context";
import { defined } from "../http/defined";
import { limitBody } from "../http/limitBody";
import { readJson } from "../http/readJson";
import { validate } from "../http/validate";

/** /api/sources: the desk's library of sources. Answers stay on this machine, so they hold confidential ones whole. */
export function sourceRoutes(api: ApiContext): Hono {
  const { sources } = api.desk;
  const routes = new Hono();

  routes.get("/", async (c) => c.json(await sources.list()));

  routes.post("/", limitBody(1), async (c) => {
    const fields = await readJson(c, newSourceRequestSchema);
    if (!fields.ok) return answerProblem(c, fields.problem);
    const added = await sources.add(fields.value, actorOf(c, api));
    return added.ok ? c.json(added.value, 201) : answerProblem(c, added.problem);
  });

  routes.patch("/:id", limitBody(1), async (c) => {
    const changes = await readJson(c, editSourceRequestSchema);
    if (!changes.ok) return answerProblem(c, changes.problem);
    const edited = await sources.edit(c.req.param("id"), defined(changes.value), actorOf(c, api));
    return edited.ok ? c.json(edited.value) : answerProblem(c, edited.problem);
  });

  routes.delete("/:id", async (c) => {
    const removed = await sources.remove(c.req.param("id"), actorOf(c, api));
    return removed.ok ? c.json(removed.value) : answerProblem(c, removed.problem);
  });

  routes.get("/:id/uses", async (c) => {
    const uses = await sources.uses(c.req.param("id"));
    return uses.ok ? c.json(uses.value) : answerProblem(c, uses.problem);
  });

  routes.post("/:id/retraction", limitBody(1), async (c) => {
    const request = await readJson(c, retractionRequestSchema);
    if (!request.ok) return answerProblem(c, request.problem);
    const retracted = await sources.retract(c.req.param("id"), request.value.reason, actorOf(c, api));
    return retracted.ok ? c.json(retracted.value) : answerProblem(c, retracted.problem);
  });

  routes.delete("/:id/retraction", limitBody(1), async (c) => {
    // A note is nothing that anybody has to give, so that a request without a body will do.
    const bare = c.req.raw.body === null;
    const request = bare ? validate(reinstatementRequestSchema, {}) : await readJson(c, reinstatementRequestSchema);
    if (!request.ok) return answerProblem(c, request.problem);
    const reinstated = await sources.reinstate(c.req.param("id"), request.value.note, actorOf(c, api));
    return reinstated.ok ? c.json(reinstated.value) : answerProblem(c, reinstated.problem);
  });

  routes.post("/:id/merge", limitBody(1), async (c) => {
    const request = await readJson(c, mergeRequestSchema);
    if (!request.ok) return answerProblem(c, request.problem);
    const merged = await sources.merge(c.req.param("id"), request.value.into, actorOf(c, api));
    return merged.ok ? c.json(merged.value) : answerProblem(c, merged.problem);
  });

  return routes;
}

import { Hono } from "hono";
import { editSourceRequestSchema, newSourceRequestSchema } from "../contracts/sources";
import { actorOf } from "../http/actor";
import { answerProblem } from "../http/answerProblem";
import type { ApiContext } from "../http/context";
import { defined } from "../http/defined";
import { limitBody } from "../http/limitBody";
import { readJson } from "../http/readJson";

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

  return routes;
}

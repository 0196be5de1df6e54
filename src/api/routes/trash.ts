import { Hono } from "hono";
import { actorOf } from "../http/actor";
import { answerProblem } from "../http/answerProblem";
import type { ApiContext } from "../http/context";

/** /api/trash: what is in it, and back out of it. */
export function trashRoutes(api: ApiContext): Hono {
  const { articles } = api.desk;
  const routes = new Hono();

  routes.get("/", async (c) => c.json(await articles.listTrash()));

  routes.post("/:idOrSlug/restore", async (c) => {
    const restored = await articles.restore(c.req.param("idOrSlug"), actorOf(c, api));
    return restored.ok ? c.json(restored.value) : answerProblem(c, restored.problem);
  });

  return routes;
}

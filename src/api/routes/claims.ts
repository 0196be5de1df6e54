import { Hono } from "hono";
import type { ApiContext } from "../http/context";

/** /api/claims: claims over all articles. */
export function claimRoutes(api: ApiContext): Hono {
  const routes = new Hono();
  routes.get("/to-review", async (c) => c.json(await api.desk.articles.toReview()));
  return routes;
}

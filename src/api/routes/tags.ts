import { Hono } from "hono";
import type { ApiContext } from "../http/context";

/** /api/tags: every tag in use. */
export function tagRoutes(api: ApiContext): Hono {
  return new Hono().get("/", async (c) => c.json(await api.desk.articles.tags()));
}

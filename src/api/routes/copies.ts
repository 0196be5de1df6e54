import { Hono } from "hono";
import { actorOf } from "../http/actor";
import { answerCreated } from "../http/answerArticle";
import { answerProblem } from "../http/answerProblem";
import type { ApiContext } from "../http/context";
import { adoptArticle } from "../intake/adoptArticle";

/** /api/desk/copies and /api/desk/quarantine: what others have left in the desk's folder, and what was put aside. */
export function copyRoutes(api: ApiContext): Hono {
  const { desk } = api;
  const routes = new Hono();

  routes.get("/quarantine", async (c) => c.json(await desk.inQuarantine()));

  routes.get("/copies", async (c) => c.json(await desk.copies.list()));

  routes.post("/copies/:file/revision", async (c) => {
    const kept = await desk.copies.keepAsRevision(c.req.param("file"), actorOf(c, api));
    return kept.ok ? c.json(kept.value, 201) : answerProblem(c, kept.problem);
  });

  routes.post("/copies/:file/article", async (c) => {
    const file = c.req.param("file");
    const copy = await desk.copies.read(file);
    if (!copy.ok) return answerProblem(c, copy.problem);
    const actor = actorOf(c, api);
    const adopted = await adoptArticle(desk, copy.value, [], actor);
    if (!adopted.ok) return answerProblem(c, adopted.problem);
    const created = await desk.articles.create(adopted.value.article, actor);
    // Durable by now: the file is no longer the only place where these words are.
    if (created.ok) await desk.copies.setAside(file, "A copy from a synced folder, kept as an article of its own.");
    return answerCreated(c, created);
  });

  routes.delete("/copies/:file", async (c) => {
    const aside = await desk.copies.setAside(c.req.param("file"), "A copy from a synced folder, set aside.");
    return aside.ok ? c.body(null, 204) : answerProblem(c, aside.problem);
  });

  return routes;
}

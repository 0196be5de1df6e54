import { Hono } from "hono";
import { type Result, refuse, succeed } from "#core/result";
import type { Desk } from "#desk/desk";
import { actorOf } from "../http/actor";
import { answerProblem } from "../http/answerProblem";
import type { ApiContext } from "../http/context";

/** /api/trash: what is in it, and back out of it. */
export function trashRoutes(api: ApiContext): Hono {
  const { articles } = api.desk;
  const routes = new Hono();

  routes.get("/", async (c) => c.json(await articles.listTrash()));

  routes.post("/:idOrSlug/restore", async (c) => {
    const id = await findTrashed(api.desk, c.req.param("idOrSlug"));
    if (!id.ok) return answerProblem(c, id.problem);
    const restored = await articles.restore(id.value, actorOf(c, api));
    return restored.ok ? c.json(restored.value) : answerProblem(c, restored.problem);
  });

  return routes;
}

async function findTrashed(desk: Desk, idOrSlug: string): Promise<Result<string>> {
  const trashed = (await desk.articles.listTrash()).map(({ summary }) => summary);
  const matches = trashed.filter(({ id, slug }) => id === idOrSlug || slug === idOrSlug);
  const [match] = matches;
  if (!match) {
    return refuse("not-found", "There is no such article in the trash.", "Look at the list of what is in the trash.");
  }
  return matches.length === 1
    ? succeed(match.id)
    : refuse(
        "slug-ambiguous",
        `${matches.length} articles in the trash have this slug.`,
        "Name the one to restore by its id.",
      );
}

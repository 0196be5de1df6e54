import { Hono } from "hono";
import { type FoundAnswer, MOST_FOUND, searchQuerySchema } from "../contracts/search";
import { answerProblem } from "../http/answerProblem";
import type { ApiContext } from "../http/context";
import { defined } from "../http/defined";
import { validate } from "../http/validate";

/** /api/search: finding articles by their words, also while the desk is still being read. */
export function searchRoutes(api: ApiContext): Hono {
  const routes = new Hono();
  routes.get("/", async (c) => {
    const query = validate(searchQuerySchema, c.req.query());
    if (!query.ok) return answerProblem(c, query.problem);
    const found = await api.desk.articles.search(defined(query.value));
    if (!found.ok) return answerProblem(c, found.problem);
    const { articles, searched, corrected } = found.value;
    const answer: FoundAnswer = {
      articles: articles.slice(0, MOST_FOUND),
      total: articles.length,
      searched,
      corrected: corrected.map(({ typed, instead }) => ({ typed, instead: [...instead] })),
    };
    return c.json(answer);
  });
  return routes;
}

import { Hono } from "hono";
import { newArticle } from "#core/article/newArticle";
import { parseQuery } from "#core/deskSearch/parseQuery";
import {
  articleListQuerySchema,
  commandsRequestSchema,
  newArticleRequestSchema,
  saveRequestSchema,
} from "../contracts/articles";
import { excerptQuerySchema } from "../contracts/search";
import { actNow } from "../http/actNow";
import { actorOf } from "../http/actor";
import { answerArticle, answerCreated, answerSave } from "../http/answerArticle";
import { answerProblem } from "../http/answerProblem";
import type { ApiContext } from "../http/context";
import { defined } from "../http/defined";
import { limitBody } from "../http/limitBody";
import { readJson } from "../http/readJson";
import { resolveArticle } from "../http/resolveArticle";
import { validate } from "../http/validate";
import { alreadyHas, baseVersionOf, etagOf } from "../http/version";

/** Mebibytes of JSON: a book of a million words with its ledgers stays below. */
const MAX_ARTICLE = 30;

/** /api/articles: reading, making, changing and trashing articles. */
export function articleRoutes(api: ApiContext): Hono {
  const { articles } = api.desk;
  const routes = new Hono();

  routes.get("/", async (c) => {
    const query = validate(articleListQuerySchema, c.req.query());
    if (!query.ok) return answerProblem(c, query.problem);
    const asked = parseQuery(query.value.query ?? "");
    return asked.ok ? c.json(await articles.list(defined(query.value))) : answerProblem(c, asked.problem);
  });

  routes.post("/", limitBody(MAX_ARTICLE), async (c) => {
    const details = await readJson(c, newArticleRequestSchema);
    if (!details.ok) return answerProblem(c, details.problem);
    const actor = actorOf(c, api);
    const language = api.desk.file().settings.defaultLanguage;
    const article = newArticle({ language, ...defined(details.value) }, actNow(actor));
    return answerCreated(c, await articles.create(article, actor));
  });

  routes.get("/:idOrSlug", async (c) => {
    const found = await articles.find(c.req.param("idOrSlug"));
    if (!found.ok) return answerProblem(c, found.problem);
    const { id, version } = found.value;
    // By slug, the same version may belong to another article by now.
    if (c.req.param("idOrSlug") === id && alreadyHas(c, version)) return c.body(null, 304, { ETag: etagOf(version) });
    return answerArticle(c, found.value);
  });

  routes.patch("/:id", limitBody(MAX_ARTICLE), async (c) => {
    const base = baseVersionOf(c);
    if (!base.ok) return answerProblem(c, base.problem);
    const patch = await readJson(c, saveRequestSchema);
    if (!patch.ok) return answerProblem(c, patch.problem);
    return answerSave(c, await articles.save(c.req.param("id"), base.value, patch.value, actorOf(c, api)));
  });

  routes.post("/:id/put-back", async (c) => {
    const back = await articles.putBack(c.req.param("id"), actorOf(c, api));
    return back.ok ? answerArticle(c, back.value) : answerProblem(c, back.problem);
  });

  routes.post("/:id/commands", limitBody(MAX_ARTICLE), async (c) => {
    const base = baseVersionOf(c);
    if (!base.ok) return answerProblem(c, base.problem);
    const request = await readJson(c, commandsRequestSchema);
    if (!request.ok) return answerProblem(c, request.problem);
    const { commands } = request.value;
    return answerSave(c, await articles.command(c.req.param("id"), base.value, commands, actorOf(c, api)));
  });

  routes.post("/:id/duplicate", async (c) =>
    answerCreated(c, await articles.duplicate(c.req.param("id"), actorOf(c, api))),
  );

  routes.delete("/:idOrSlug", async (c) => {
    const id = await resolveArticle(api.desk, c.req.param("idOrSlug"));
    if (!id.ok) return answerProblem(c, id.problem);
    const trashed = await articles.trash(id.value, actorOf(c, api));
    return trashed.ok ? c.json(trashed.value) : answerProblem(c, trashed.problem);
  });

  routes.get("/:id/excerpt", async (c) => {
    const query = validate(excerptQuerySchema, c.req.query());
    if (!query.ok) return answerProblem(c, query.problem);
    const excerpt = await articles.excerpt(c.req.param("id"), query.value.query);
    return excerpt.ok ? c.json({ excerpt: excerpt.value }) : answerProblem(c, excerpt.problem);
  });

  routes.get("/:idOrSlug/check", async (c) => {
    const id = await resolveArticle(api.desk, c.req.param("idOrSlug"));
    if (!id.ok) return answerProblem(c, id.problem);
    const checked = await articles.check(id.value);
    return checked.ok ? c.json(checked.value) : answerProblem(c, checked.problem);
  });

  return routes;
}

import { type Context, Hono } from "hono";
import type { z } from "zod";
import { type Result, refuse, succeed } from "#core/result";
import { imageTypeOf } from "#exchange/document/imageType";
import { putImages } from "#exchange/document/putImages";
import type { Imported } from "#exchange/format";
import { importQuerySchema } from "../contracts/exchange";
import {
  fetchImagesSchema,
  type ImportPreview,
  type ImportResults,
  importChoiceSchema,
} from "../contracts/importPreviews";
import { actorOf } from "../http/actor";
import { answerProblem } from "../http/answerProblem";
import type { ApiContext } from "../http/context";
import { limitBody } from "../http/limitBody";
import { readJson } from "../http/readJson";
import { readUpload } from "../http/readUpload";
import { validate } from "../http/validate";
import { correctImported } from "../intake/preview/correctImported";
import { duplicateFinder } from "../intake/preview/duplicateFinder";
import { fetchImages } from "../intake/preview/fetchImages";
import { type Around, previewArticle, previewLine } from "../intake/preview/previewArticle";
import { type HeldPreview, PreviewStore } from "../intake/preview/previewStore";
import { readIncoming } from "../intake/readIncoming";
import { takeIn } from "../intake/takeIn";

/** Mebibytes, as with an import that nobody looks at first. */
const MAX_IMPORT = 60;

/** /api/import/previews: files that have been read, to be looked at and corrected before they come in. */
export function importPreviewRoutes(api: ApiContext): Hono {
  const routes = new Hono();
  const store = new PreviewStore();

  routes.post("/", limitBody(MAX_IMPORT), async (c) => {
    const query = validate(importQuerySchema, c.req.query());
    if (!query.ok) return answerProblem(c, query.problem);
    const upload = await readUpload(c);
    if (!upload.ok) return answerProblem(c, upload.problem);
    const read = await readIncoming(api, query.value.name, upload.value, c.req.raw.signal);
    if (!read.ok) return answerProblem(c, read.problem);
    const { token, file, format, articles } = store.hold(read.value);
    const around = await aroundOf(api);
    const lines = articles.map((article, number) => previewLine(article, number, around));
    return c.json({ token, file, format, articles: lines } satisfies ImportPreview, 201);
  });

  routes.get("/:token/articles/:number", async (c) => {
    const article = articleOf(store.find(c.req.param("token")), c.req.param("number"));
    if (!article.ok) return answerProblem(c, article.problem);
    return c.json(previewArticle(article.value, Number(c.req.param("number")), await aroundOf(api)));
  });

  routes.get("/:token/images/:sha256", (c) => {
    const preview = store.find(c.req.param("token"));
    if (!preview) return answerProblem(c, GONE.problem);
    return answerImage(c, preview, c.req.param("sha256"));
  });

  routes.post("/:token/remote-images", limitBody(1), async (c) => {
    const request = await readJson(c, fetchImagesSchema);
    if (!request.ok) return answerProblem(c, request.problem);
    const preview = store.find(c.req.param("token"));
    if (!preview) return answerProblem(c, GONE.problem);
    const signal = AbortSignal.any([c.req.raw.signal, api.closing]);
    const fetched = await fetchImages(api, preview, request.value.addresses, signal);
    return fetched.ok ? c.json(fetched.value) : answerProblem(c, fetched.problem);
  });

  routes.post("/:token", limitBody(1), async (c) => {
    const request = await readJson(c, importChoiceSchema);
    if (!request.ok) return answerProblem(c, request.problem);
    const preview = store.find(c.req.param("token"));
    if (!preview) return answerProblem(c, GONE.problem);
    const chosen = choose(preview, request.value.articles);
    if (!chosen.ok) return answerProblem(c, chosen.problem);
    const results: ImportResults["results"] = [];
    for (const article of chosen.value) {
      const outcome = await takeIn(api.desk, preview.file, article, actorOf(c, api));
      if (!outcome.ok) return answerProblem(c, outcome.problem);
      results.push(outcome.value);
    }
    return c.json({ results } satisfies ImportResults);
  });

  routes.delete("/:token", (c) => {
    store.drop(c.req.param("token"));
    return c.body(null, 204);
  });

  return routes;
}

const GONE = refuse("preview-gone", "This preview is no longer kept. Nothing was imported.", "Choose the file again.");

async function aroundOf({ desk }: ApiContext): Promise<Around> {
  return { language: desk.file().settings.defaultLanguage, findDuplicate: await duplicateFinder(desk) };
}

/** One of the articles, with the images that were fetched for it. */
function articleOf(preview: HeldPreview | undefined, number: string): Result<Imported> {
  if (!preview) return GONE;
  const article = /^\d{1,9}$/u.test(number) ? preview.articles[Number(number)] : undefined;
  return article ? succeed(putImages(article, (address) => preview.fetched.get(address))) : UNKNOWN_ARTICLE;
}

const UNKNOWN_ARTICLE = refuse(
  "not-found",
  "The file has no such article. Nothing was imported.",
  "Look at the preview again.",
);

/** All of them or none: one that cannot be had as it is wanted keeps the others out, so that it can be put right first. */
function choose(preview: HeldPreview, chosen: z.output<typeof importChoiceSchema>["articles"]): Result<Imported[]> {
  const articles: Imported[] = [];
  for (const { number, ...corrections } of chosen) {
    const article = articleOf(preview, String(number));
    const corrected = article.ok ? correctImported(article.value, corrections) : article;
    if (!corrected.ok) return corrected;
    articles.push(corrected.value);
  }
  return succeed(articles);
}

function answerImage(c: Context, { articles, fetched }: HeldPreview, sha256: string): Response {
  const images = [...articles.flatMap(({ attachments }) => attachments), ...fetched.values()];
  const image = images.find((candidate) => candidate.sha256 === sha256);
  const mediaType = image ? imageTypeOf(image.bytes) : null;
  if (!image || mediaType === null) return answerProblem(c, UNKNOWN_IMAGE.problem);
  return c.body(image.bytes as Uint8Array<ArrayBuffer>, 200, {
    "Content-Type": mediaType,
    "Content-Security-Policy": "default-src 'none'; sandbox",
  });
}

const UNKNOWN_IMAGE = refuse("not-found", "The file has no such image.", "Look at the preview again.");

import { articleSummarySchema } from "#core/article/summary";
import { type ConflictAnswer, checkedSchema, tagListSchema } from "../contracts/articles";
import { excerptAnswerSchema, type FoundAnswer, foundSchema } from "../contracts/search";
import type { Answer, Client, SaveAnswer } from "./client";
import { asArticle, asSummaries, inShapeOf, isRecord, type Reader, readAs } from "./readAs";
import { readExport } from "./readExport";
import type { Call, Send } from "./transport";

/** 412: the save did not start from what is on disk. */
export const CONFLICT = 412;

/** Calls about articles. */
export function articleCalls(send: Send): Client["articles"] {
  const save = (call: Call): Promise<Answer<SaveAnswer>> =>
    readAs(send({ ...call, alsoExpect: CONFLICT }), asSaveAnswer);
  return {
    list: (query = {}) => readAs(send({ method: "GET", path: "/api/articles", query }), asSummaries),
    search: (query) => readAs(send({ method: "GET", path: "/api/search", query }), asFound),
    excerpt: (id, query) =>
      readAs(send({ method: "GET", path: at(id, "/excerpt"), query: { query } }), inShapeOf(excerptAnswerSchema)),
    tags: () => readAs(send({ method: "GET", path: "/api/tags" }), inShapeOf(tagListSchema)),
    get: (idOrSlug) => readAs(send({ method: "GET", path: at(idOrSlug) }), asArticle),
    create: (details) => readAs(send({ method: "POST", path: "/api/articles", json: details }), asArticle),
    save: (id, baseVersion, patch, options = {}) =>
      save({ method: "PATCH", path: at(id), json: patch, baseVersion, ...options }),
    command: (id, baseVersion, commands) =>
      save({ method: "POST", path: at(id, "/commands"), json: { commands }, baseVersion }),
    duplicate: (id) => readAs(send({ method: "POST", path: at(id, "/duplicate") }), asArticle),
    trash: (idOrSlug) => readAs(send({ method: "DELETE", path: at(idOrSlug) }), inShapeOf(articleSummarySchema)),
    check: (idOrSlug) => readAs(send({ method: "GET", path: at(idOrSlug, "/check") }), inShapeOf(checkedSchema)),
    export: async (idOrSlug, request, options = {}) =>
      readExport(await send({ method: "POST", path: at(idOrSlug, "/exports"), json: request, ...options })),
    report: async (idOrSlug, query) => readExport(await send({ method: "GET", path: at(idOrSlug, "/report"), query })),
  };
}

function at(idOrSlug: string, rest = ""): string {
  return `/api/articles/${encodeURIComponent(idOrSlug)}${rest}`;
}

/** Also what a refused change is answered with. */
/** The list is looked at as every list of articles is: five hundred whole checks would be felt at every key. */
const asFound: Reader<FoundAnswer> = (json) => {
  if (!isRecord(json) || !asSummaries(json["articles"])) return undefined;
  const { articles: _, ...rest } = json;
  return foundSchema.omit({ articles: true }).safeParse(rest).success ? (json as unknown as FoundAnswer) : undefined;
};

export const asSaveAnswer: Reader<SaveAnswer> = (json) => {
  const article = asArticle(json);
  if (article) return { kind: "saved", article };
  const isConflict = isRecord(json) && asArticle(json["current"]) && typeof json["kept"] === "string";
  return isConflict ? { kind: "conflict", conflict: json as unknown as ConflictAnswer } : undefined;
};

import { revisionHeadSchema } from "#core/revisions/revisionHead";
import { type RevisionAnswer, revisionListSchema } from "../contracts/revisions";
import { asSaveAnswer, CONFLICT } from "./articles";
import type { BringBackAnswer, Client } from "./client";
import { asArticle, inShapeOf, isRecord, type Reader, readAs } from "./readAs";
import type { Send } from "./transport";

/** Calls about the kept states of articles. */
export function revisionCalls(send: Send): Client["revisions"] {
  return {
    list: (idOrSlug, { before, limit } = {}) => {
      const query = {
        ...(before === undefined ? {} : { before }),
        ...(limit === undefined ? {} : { limit: String(limit) }),
      };
      return readAs(send({ method: "GET", path: at(idOrSlug), query }), inShapeOf(revisionListSchema));
    },
    get: (idOrSlug, revision) => readAs(send({ method: "GET", path: at(idOrSlug, revision) }), asRevision),
    nameNow: (idOrSlug, name) =>
      readAs(send({ method: "POST", path: at(idOrSlug), json: { name } }), inShapeOf(revisionHeadSchema)),
    rename: (idOrSlug, revision, name) =>
      readAs(send({ method: "PATCH", path: at(idOrSlug, revision), json: { name } }), inShapeOf(revisionHeadSchema)),
    restore: (id, baseVersion, revision) => {
      const path = at(id, revision, "/restore");
      return readAs(send({ method: "POST", path, baseVersion, alsoExpect: CONFLICT }), asBroughtBack);
    },
  };
}

function at(idOrSlug: string, revision?: string, rest = ""): string {
  const list = `/api/articles/${encodeURIComponent(idOrSlug)}/revisions`;
  return revision === undefined ? list : `${list}/${encodeURIComponent(revision)}${rest}`;
}

/** Checks no more than that there is an article: the whole of a long one takes long. */
const asRevision: Reader<RevisionAnswer> = (json) =>
  isRecord(json) && asArticle(json["article"]) && revisionHeadSchema.safeParse(json["head"]).success
    ? (json as unknown as RevisionAnswer)
    : undefined;

const asBroughtBack: Reader<BringBackAnswer> = (json) => {
  const article = isRecord(json) ? asArticle(json["article"]) : undefined;
  if (!isRecord(json) || !article) {
    const answer = asSaveAnswer(json);
    return answer?.kind === "conflict" ? answer : undefined;
  }
  const replaced = typeof json["replaced"] === "string" ? json["replaced"] : null;
  return { kind: "saved", article, replaced };
};

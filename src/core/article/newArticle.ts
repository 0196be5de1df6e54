import type { Act } from "../identity/act";
import { slugify } from "../text/slugify";
import { ARTICLE_SCHEMA_VERSION, type Article, type Details } from "./article";
import { reconcileClaims } from "./commands/reconcileClaims";
import { type DocumentNode, EMPTY_BODY } from "./document/documentNode";

/** What may be known of an article when it is made. */
export interface ArticleStart extends Partial<Details> {
  readonly body?: DocumentNode;
  /** The file or article it comes from, for its history. Never a path: those can name people. */
  readonly from?: string;
}

/** A new article in stage draft at version 0, not yet saved. Without a slug it gets one from its headline. */
export function newArticle(start: ArticleStart, act: Act): Article {
  const { body = EMPTY_BODY, from = "", ...details } = start;
  const headline = details.headline ?? "";
  const article: Article = {
    schema: "stet/article",
    schemaVersion: ARTICLE_SCHEMA_VERSION,
    id: act.newId(),
    version: 0,
    standfirst: "",
    bylines: [],
    dateline: "",
    section: "",
    language: "en",
    genre: "",
    embargo: null,
    tags: [],
    subjects: [],
    ...details,
    headline,
    slug: details.slug ?? slugify(headline),
    stage: "draft",
    signOff: null,
    body,
    claims: {},
    notes: {},
    history: [{ act: "created", at: act.at, by: act.by, from }],
    createdAt: act.at,
    updatedAt: act.at,
  };
  return { ...article, claims: reconcileClaims(body, {}, act) };
}

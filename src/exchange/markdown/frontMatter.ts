import { stringify } from "yaml";
import type { Article } from "#core/article/article";
import { articleDate } from "../document/articleDate";

/** An article's details under the keys that site generators and other editors know; empty ones are left out. */
export function detailsForFrontMatter(article: Article, draft: boolean): Record<string, string | string[] | boolean> {
  const details = {
    title: article.headline,
    description: article.standfirst,
    authors: article.bylines.map(({ name }) => name),
    dateline: article.dateline,
    section: article.section,
    slug: article.slug,
    lang: article.language,
    date: articleDate(article),
    embargo: article.embargo ?? "",
    genre: article.genre,
    tags: article.tags,
    subjects: article.subjects,
  };
  return {
    ...(draft ? { draft: true } : {}),
    ...Object.fromEntries(Object.entries(details).filter(([, value]) => value.length > 0)),
  };
}

export function frontMatter(details: Record<string, string | string[] | boolean>): string {
  return stringify(details, { lineWidth: 0 }).trimEnd();
}

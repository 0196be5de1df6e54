import type { Article } from "#core/article/article";

/** The moment that an exported article is dated by: when it was last published, or else when it last changed. */
export function articleDate(article: Article): string {
  const published = article.history.findLast((entry) => entry.act === "stage" && entry.to === "published");
  return article.stage === "published" && published ? published.at : article.updatedAt;
}

/** A moment as people write the day in the article's language, in UTC. */
export function longDay(at: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(at));
}

/** Whether the article is still under embargo when it is exported. */
export function runningEmbargo(article: Article, now: string): string | null {
  return article.embargo !== null && article.embargo > now ? article.embargo : null;
}

import { useQuery } from "@tanstack/react-query";
import type { ArticleSummary } from "#core/article/summary";
import { counted } from "#core/text/counted";
import { client } from "../../data/client";
import { Notice } from "../../design/components/Notice";
import styles from "./BatchChoice.module.css";
import { type BatchTarget, sizeOf } from "./batchAsked";

/** More would take longer than the export itself: nobody is told beforehand then. */
const MOST_CHECKED = 100;
/** Beyond that nobody reads on. */
const NAMED = 3;

/** Which of the articles the gate will hold back, where that is quickly known. */
export function GateForecast({ target }: { target: BatchTarget }) {
  const { articles } = target;
  const isKnown = articles.length === sizeOf(target) && articles.length <= MOST_CHECKED;
  const { data: closed = [] } = useQuery({
    queryKey: ["forecast", articles.map(({ id, version }) => [id, version])],
    queryFn: () => behindGate(articles),
    enabled: isKnown,
    // Settings and sources may have changed since.
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  if (closed.length === 0) return null;
  return (
    <Notice tone="warning">
      <p role="status">{forecast(closed.length, articles.length)}</p>
      <ul className={styles.forecast}>
        {closed.slice(0, NAMED).map(({ id, headline }) => (
          <li key={id} dir="auto">
            {headline || "Untitled"}
          </li>
        ))}
        {closed.length > NAMED ? <li>and {closed.length - NAMED} more</li> : null}
      </ul>
    </Notice>
  );
}

function forecast(closed: number, all: number): string {
  if (closed < all)
    return `The gate is closed for ${closed} of ${counted(all, "article")}. The others will be exported.`;
  return all === 1
    ? "The gate is closed for this article: it will be refused."
    : `The gate is closed for all ${counted(all, "article")}: they will be refused.`;
}

async function behindGate(articles: readonly ArticleSummary[]): Promise<ArticleSummary[]> {
  const closed: ArticleSummary[] = [];
  for (const article of articles) {
    const checked = await client.articles.check(article.id);
    if (checked.ok && checked.value.gate === "closed") closed.push(article);
  }
  return closed;
}

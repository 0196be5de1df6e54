import { useQuery } from "@tanstack/react-query";
import type { ArticleSummary } from "#core/article/summary";
import { counted } from "#core/text/counted";
import { client } from "../../data/client";
import { Disclosure } from "../../design/components/Disclosure";
import { Notice } from "../../design/components/Notice";
import styles from "./BatchChoice.module.css";
import { type BatchTarget, sizeOf } from "./batchAsked";

/** More would take longer than the export itself: nobody is told beforehand then. */
const MOST_CHECKED = 100;
/** How the gates of the articles stand, where that is quickly known. It takes the same room whatever comes of it. */
export function GateForecast({ target, draft }: { target: BatchTarget; draft: boolean }) {
  const { articles } = target;
  const isKnown = articles.length === sizeOf(target) && articles.length <= MOST_CHECKED;
  const { data: closed } = useQuery({
    queryKey: ["forecast", articles.map(({ id, version }) => [id, version])],
    queryFn: () => behindGate(articles),
    enabled: isKnown,
    // Settings and sources may have changed since.
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  if (!isKnown) return null;
  return (
    <Notice tone={closed && closed.length > 0 && !draft ? "warning" : "info"}>
      <p role="status" className={styles.gates}>
        {forecast(closed?.length ?? null, articles.length, draft)}
      </p>
      {closed && closed.length > 0 && closed.length < articles.length ? (
        <Disclosure summary="Which ones">
          <ul className={styles.forecast}>
            {closed.map(({ id, headline }) => (
              <li key={id} dir="auto">
                {headline || "Untitled"}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </Notice>
  );
}

function forecast(closed: number | null, all: number, draft: boolean): string {
  const these = all === 1 ? "this article" : `all ${counted(all, "article")}`;
  if (closed === null) return "Looking whether the gate is open…";
  if (closed === 0) return `The gate is open for ${these}.`;
  const which = closed === all ? these : `${closed} of ${counted(all, "article")}`;
  if (draft) return `The gate is closed for ${which}. Draft copies pass.`;
  if (closed < all) return `The gate is closed for ${which}. The others go out.`;
  return `The gate is closed for ${which}: ${all === 1 ? "it" : "they"} will be refused.`;
}

async function behindGate(articles: readonly ArticleSummary[]): Promise<ArticleSummary[]> {
  const closed: ArticleSummary[] = [];
  for (const article of articles) {
    const checked = await client.articles.check(article.id);
    if (checked.ok && checked.value.gate === "closed") closed.push(article);
  }
  return closed;
}

import { useQuery } from "@tanstack/react-query";
import type { ArticleSummary } from "#core/article/summary";
import type { SearchField } from "#core/deskSearch/searchTexts";
import { queries } from "../../data/queries";
import { Marked } from "../search/Marked";
import styles from "./RowExcerpt.module.css";

/** Where the words stand, if not in the copy. */
const PLACES: Partial<Record<SearchField, string>> = { claims: "In a claim: ", notes: "In a note: " };

/** The words around what was found in an article. Asked for when its row comes into sight. */
export function RowExcerpt({ article: { id, version, language }, query }: { article: ArticleSummary; query: string }) {
  const { data } = useQuery(queries.excerpt(id, version, query));
  const excerpt = data?.excerpt;
  if (!excerpt) return null;
  return (
    <div className={styles.excerpt}>
      {PLACES[excerpt.where]}
      <bdi lang={language}>
        <Marked text={excerpt.text} ranges={excerpt.ranges} />
      </bdi>
    </div>
  );
}

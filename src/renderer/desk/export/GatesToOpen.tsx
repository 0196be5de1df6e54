import { useQuery } from "@tanstack/react-query";
import type { Told } from "#core/outgo/batchOutcome";
import { client } from "../../data/client";
import { answered } from "../../data/queries";
import { FindingList } from "../../inspector/shared/FindingList";
import { OverrideFields } from "../../inspector/shared/OverrideFields";
import pane from "../../inspector/shared/pane.module.css";
import { Quoting } from "../../inspector/shared/Quoting";
import type { OverrideDraft } from "../../inspector/shared/useOverride";
import styles from "./GatesToOpen.module.css";

/** Articles that are to go out through a closed gate: what stands against each, why it is opened, and who answers for it. */
export function GatesToOpen({ articles, draft }: { articles: readonly Told[]; draft: OverrideDraft }) {
  return (
    <>
      <p className={pane.quiet}>
        {articles.length === 1
          ? "The gate is closed for this article. It can be opened all the same. The reason and the name go into its history and its verification report."
          : "The gate is closed for these articles. It can be opened all the same. The reason and the name go into the history and the verification report of each."}
      </p>
      <ul className={styles.articles} aria-label="What stands against them">
        {articles.map((article) => (
          <li key={article.id} className={styles.article}>
            <p className={styles.headline} dir="auto">
              {article.headline || "Untitled"}
            </p>
            <StandsAgainst article={article} />
          </li>
        ))}
      </ul>
      <OverrideFields draft={draft} />
    </>
  );
}

/** All that the checks name now; until that is known, what the refusal has said. */
function StandsAgainst({ article: { id, headline, sentences } }: { article: Told }) {
  const { data } = useQuery({
    queryKey: ["gate", id],
    queryFn: () => answered(client.articles.check(id)),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  const errors = data?.findings.filter(({ severity }) => severity === "error") ?? [];
  if (errors.length > 0) return <FindingList still label={`Findings in ${headline || "Untitled"}`} findings={errors} />;
  return sentences.map((sentence) => (
    <p key={sentence} className={pane.quiet}>
      <Quoting text={sentence} />
    </p>
  ));
}

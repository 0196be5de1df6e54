import type { Article } from "#core/article/article";
import { recordFaults, stageByHistory } from "#core/article/recordFaults";
import { isGated, STAGE_LABELS } from "#core/article/stage";

/**
 * The article with a history that ends in its stage, and what is to be said about its history and sign-off. A stage behind
 * the gate is left to the desk, which lets nothing through that its gate has not let through; so is a sign-off, which no desk
 * takes over from another.
 */
export function mendRecord(article: Article, now: string): { article: Article; warnings: string[] } {
  const faults = recordFaults(article);
  const { stage, history, signOff } = article;
  const warnings: string[] = [];
  let mended = article;
  if (faults.includes("stage")) {
    warnings.push(`The article's history does not say how it came to be in stage ${STAGE_LABELS[stage]}.`);
    if (!isGated(stage)) {
      const reason = "The file has it in this stage, and does not say since when.";
      const from = stageByHistory(history);
      const entry = { act: "stage", at: now, by: "Import", from, to: stage, reason, override: null } as const;
      mended = { ...article, history: [...history, entry] };
    }
  }
  if (faults.includes("sign-off")) {
    warnings.push(
      signOff
        ? `The sign-off by ${signOff.by} of version ${signOff.version} does not fit the article's history: do not rely on it.`
        : "The article's history ends with a sign-off that the article does not have: do not rely on it.",
    );
  }
  return { article: mended, warnings };
}

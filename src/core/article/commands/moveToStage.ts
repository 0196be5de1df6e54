import type { Act } from "../../identity/act";
import { type Result, refuse, succeed } from "../../result";
import type { Article } from "../article";
import { STAGE_LABELS } from "../stage";
import type { CommandOf } from "./command";

/** The article in another stage, with who, when and why in its history. */
export function moveToStage(article: Article, command: CommandOf<"move-to-stage">, act: Act): Result<Article> {
  const { stage, reason, override } = command;
  if (stage === article.stage) {
    return refuse(
      "stage-unchanged",
      `The article is in stage ${STAGE_LABELS[stage]} already.`,
      "Choose another stage.",
    );
  }
  const entry = { act: "stage", at: act.at, by: act.by, from: article.stage, to: stage, reason, override } as const;
  return succeed({ ...article, stage, history: [...article.history, entry] });
}

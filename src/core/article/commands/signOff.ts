import type { Act } from "../../identity/act";
import { type Result, refuse, succeed } from "../../result";
import type { Article } from "../article";
import type { CommandOf } from "./command";

/** A named person signs the article off, as it is in the version last saved. */
export function signOff(article: Article, { by, note }: CommandOf<"sign-off">, act: Act): Article {
  const given = { by, at: act.at, version: article.version, note };
  return {
    ...article,
    signOff: given,
    history: [...article.history, { act: "signed-off", ...given }],
  };
}

export function withdrawSignOff(article: Article, { note }: CommandOf<"withdraw-sign-off">, act: Act): Result<Article> {
  if (!article.signOff)
    return refuse("not-signed-off", "Nobody has signed this article off.", "There is nothing to withdraw.");
  const entry = { act: "sign-off-withdrawn", at: act.at, by: act.by, note } as const;
  return succeed({ ...article, signOff: null, history: [...article.history, entry] });
}

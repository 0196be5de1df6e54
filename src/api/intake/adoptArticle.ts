import type { Article } from "#core/article/article";
import { withdrawSignOff } from "#core/article/commands/signOff";
import { brokenEntries } from "#core/claims/ledger";
import { type Result, refuse, succeed } from "#core/result";
import type { PublicSource } from "#core/sources/publicSource";
import type { Actor, Desk } from "#desk/desk";
import { actNow } from "../http/actNow";
import { adoptSources } from "./adoptSources";

export interface Adopted {
  readonly article: Article;
  /** What is no longer as it was in the file, one sentence each. */
  readonly warnings: readonly string[];
  /** Ids of the sources that came into the library with it. */
  readonly addedSources: readonly string[];
}

type Changed = Pick<Adopted, "article" | "warnings">;

/**
 * A whole article from another desk, or from this one's past, made ready to be kept here: its claims and history as they
 * are, an id that is free, its sources in the library, and no sign-off that this desk has not given. Refuses an article
 * whose claims' past has been changed outside Stet (`ledger-broken`).
 */
export async function adoptArticle(
  desk: Desk,
  article: Article,
  sources: readonly PublicSource[],
  actor: Actor,
): Promise<Result<Adopted>> {
  const broken = Object.values(article.claims).filter((claim) => brokenEntries(claim).length > 0).length;
  if (broken > 0) {
    return refuse(
      "ledger-broken",
      `The past of claims in this file was changed outside Stet (${broken}). Nothing was added.`,
      "Export the article again on the desk it comes from.",
    );
  }
  const { added, warnings } = await adoptSources(desk, article, sources, actor);
  const own = await withFreeId(desk, article, actor);
  const unsigned = withoutSignOff(own.article, actor);
  return succeed({
    article: unsigned.article,
    warnings: [...warnings, ...own.warnings, ...unsigned.warnings],
    addedSources: added,
  });
}

async function withFreeId(desk: Desk, article: Article, actor: Actor): Promise<Changed> {
  const trashed = (await desk.articles.listTrash()).map(({ summary }) => summary);
  const taken = [...(await desk.articles.list()), ...trashed].some(({ id }) => id === article.id);
  if (!taken) return { article, warnings: [] };
  const { newId, at, by } = actNow(actor);
  const created = { act: "created", at, by, from: article.id } as const;
  return {
    article: { ...article, id: newId(), history: [...article.history, created] },
    warnings: ["This article is on the desk or in its trash already: the file came in as a second one."],
  };
}

/** A sign-off is the word of the people of another desk. Theirs stays in the history; here, somebody of this one has to give it. */
function withoutSignOff(article: Article, actor: Actor): Changed {
  const withdrawn = withdrawSignOff(
    article,
    { type: "withdraw-sign-off", note: "Imported from a file" },
    actNow(actor),
  );
  if (!withdrawn.ok) return { article, warnings: [] };
  return {
    article: withdrawn.value,
    warnings: ["The article was signed off on the desk it came from. Sign it off here as well."],
  };
}

import type { Article } from "#core/article/article";
import { apply } from "#core/article/commands/apply";
import type { Command } from "#core/article/commands/command";
import { isGated, STAGE_LABELS } from "#core/article/stage";
import { brokenEntries } from "#core/claims/ledger";
import { checkArticle } from "#core/gate/checkArticle";
import type { Act } from "#core/identity/act";
import type { PublicSource } from "#core/sources/publicSource";
import type { Actor, Desk } from "#desk/desk";
import { adoptSources } from "./adoptSources";

export interface Adopted {
  readonly article: Article;
  /** What is no longer as it was in the file, one sentence each. */
  readonly warnings: readonly string[];
}

/**
 * A whole article from another desk, or from this one's past, made ready to be kept here: its claims and history as they
 * are, an id of its own, its sources in the library, and no stage or sign-off that this desk has not given.
 */
export async function adoptArticle(
  desk: Desk,
  article: Article,
  sources: readonly PublicSource[],
  { actor, act }: { readonly actor: Actor; readonly act: Act },
): Promise<Adopted> {
  const warnings: string[] = [];
  const take = (adopted: Adopted) => {
    warnings.push(...adopted.warnings);
    return adopted.article;
  };
  warnings.push(...(await adoptSources(desk, article, sources, actor)));
  warnings.push(...tamperedLedgers(article));
  const own = take(await withOwnId(desk, article, act));
  const unsigned = take(withoutSignOff(own, act));
  return { article: take(await behindTheGate(desk, unsigned, act)), warnings };
}

async function withOwnId(desk: Desk, article: Article, act: Act): Promise<Adopted> {
  const trashed = (await desk.articles.listTrash()).map(({ summary }) => summary);
  const taken = [...(await desk.articles.list()), ...trashed].some(({ id }) => id === article.id);
  if (!taken) return { article, warnings: [] };
  const created = { act: "created", at: act.at, by: act.by, from: article.id } as const;
  return {
    article: { ...article, id: act.newId(), history: [...article.history, created] },
    warnings: ["This article is on the desk or in its trash already: the file came in as a second one."],
  };
}

/** A sign-off names a version of the desk that gave it; here the count starts again, and it would cover later edits. */
function withoutSignOff(article: Article, act: Act): Adopted {
  if (!article.signOff) return { article, warnings: [] };
  return {
    article: carryOut(article, { type: "withdraw-sign-off", note: "Imported from a file" }, act),
    warnings: ["The article was signed off on the desk it came from. Sign it off here as well."],
  };
}

/** An import is no way round the gate. */
async function behindTheGate(desk: Desk, article: Article, act: Act): Promise<Adopted> {
  if (!isGated(article.stage)) return { article, warnings: [] };
  const sources = Object.fromEntries((await desk.sources.list()).map((source) => [source.id, source]));
  const { gate } = checkArticle(article, { sources, settings: desk.file().settings, now: act.at });
  if (gate === "open") return { article, warnings: [] };
  const command = {
    type: "move-to-stage",
    stage: "draft",
    reason: "Imported while the gate is closed",
    override: null,
  };
  return {
    article: carryOut(article, command as Command, act),
    warnings: [`The article was in stage ${STAGE_LABELS[article.stage]}. It came in as a draft: the gate is closed.`],
  };
}

function tamperedLedgers(article: Article): string[] {
  const broken = Object.values(article.claims).filter((claim) => brokenEntries(claim).length > 0).length;
  return broken === 0
    ? []
    : [`The ledger of claims does not fit its chain: ${broken}. Their past may have been changed; check them again.`];
}

function carryOut(article: Article, command: Command, act: Act): Article {
  const result = apply(article, command, act);
  if (!result.ok) throw new Error(`An import could not carry out ${command.type}: ${result.problem.code}`);
  return result.value;
}

import type { Article } from "#core/article/article";
import { type ArticlePatch, articlePatchSchema, patchArticle } from "#core/article/articlePatch";
import { applyAll } from "#core/article/commands/apply";
import type { Command } from "#core/article/commands/command";
import { guardLedgers } from "#core/article/guardRecord";
import { rebasePatch } from "#core/article/rebasePatch";
import { type CurrentId, repeatRetractions } from "#core/claims/rechain";
import type { Act } from "#core/identity/act";
import { refuse, succeed } from "#core/result";
import type { ArticleParts } from "./articleParts";
import type { Attempt } from "./changeArticle";

/**
 * A save of what changed. The patch is checked rather than the article it makes: what stands has been checked before, and
 * the cost of a save is then that of the change.
 */
export function patchAttempt(patch: ArticlePatch, { sources, env }: ArticleParts): Attempt {
  return {
    asSent: { kind: "refused-patch", patch },
    make(article) {
      const parsed = articlePatchSchema.safeParse(patch);
      if (!parsed.success) {
        const places = parsed.error.issues.slice(0, 3).map((issue) => issue.path.slice(0, 2).join("."));
        return refuse(
          "save-invalid",
          `Nothing was saved: the change has a form that Stet does not know (${places.join(", ")}).`,
          "Correct what is named there, or reload the article.",
        );
      }
      const { body } = parsed.data;
      if (body && body.from + body.remove > (article.body.content?.length ?? 0)) {
        return refuse(
          "save-invalid",
          "Nothing was saved: the change is about a part of the text that is not there.",
          "Reload the article.",
        );
      }
      const rightful = guardLedgers(article, parsed.data.claims ?? {});
      if (!rightful.ok) return rightful;
      const rebased = rebasePatch(article, parsed.data, sources.currentId, env.now().toISOString());
      return succeed(patchArticle(article, rebased));
    },
  };
}

export function commandsAttempt(commands: readonly Command[], act: Act, { sources }: ArticleParts): Attempt {
  return {
    asSent: { kind: "refused-commands", commands: [...commands] },
    make(article, base) {
      const made = applyAll(article, commands, act);
      return made.ok ? succeed(unaware(base, article, made.value, sources.currentId, act.at)) : made;
    },
  };
}

/** Commands of somebody who had the article before a source was retracted settle no retraction. */
function unaware(base: Article, standing: Article, made: Article, currentId: CurrentId, at: string): Article {
  if (base === standing) return made;
  const claims = Object.entries(made.claims).map(([id, claim]) => {
    const before = standing.claims[id];
    if (!before || before === claim) return [id, claim] as const;
    return [id, repeatRetractions(before, claim, base.claims[id]?.ledger.length ?? 0, currentId, at)] as const;
  });
  return { ...made, claims: Object.fromEntries(claims) };
}

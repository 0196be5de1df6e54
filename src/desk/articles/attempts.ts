import { type ArticlePatch, articlePatchSchema, patchArticle } from "#core/article/articlePatch";
import { applyAll } from "#core/article/commands/apply";
import type { Command } from "#core/article/commands/command";
import type { Act } from "#core/identity/act";
import { refuse, succeed } from "#core/result";
import type { Attempt } from "./changeArticle";

/**
 * A save of what changed. The patch is checked rather than the article it makes: what stands has been checked before, and
 * the cost of a save is then that of the change.
 */
export function patchAttempt(patch: ArticlePatch): Attempt {
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
      return succeed(patchArticle(article, parsed.data));
    },
  };
}

export function commandsAttempt(commands: readonly Command[], act: Act): Attempt {
  return {
    asSent: { kind: "refused-commands", commands: [...commands] },
    make: (article) => applyAll(article, commands, act),
  };
}

import type { Client } from "#api/client/client";
import type { Article } from "#core/article/article";
import { diffArticles } from "#core/article/articlePatch";
import type { Problem } from "#core/result";
import type { ShownArticle } from "./shownArticle";

/** What of this window's words the desk has refused, and so keeps, while a conflict is open. */
export class RefusedWords {
  /** The state that was sent last; null when it met no conflict with a save. */
  #kept: Article | null = null;

  /** A save of this state met a conflict. */
  met(sent: Article): void {
    this.#kept = sent;
  }

  forget(): void {
    this.#kept = null;
  }

  /**
   * Has the desk keep what was written here after the save that met the conflict. Gives why it has not, or that the other
   * text has been changed once more: then that is shown, as it is what the user has to choose from.
   *
   * @param base what both texts started from
   */
  async keepLater(shown: ShownArticle, base: Article, save: Client["articles"]["save"]): Promise<Problem | null> {
    shown.takeBody();
    const { article: mine, conflict } = shown.view;
    const patch = diffArticles(base, mine);
    if (!conflict || !patch || (this.#kept && diffArticles(this.#kept, mine) === null)) return null;
    const answer = await save(mine.id, base.version, patch);
    if (!answer.ok) return answer.problem;
    this.#kept = mine;
    if (answer.value.kind === "saved") return null;
    const { conflict: newest } = answer.value;
    if (newest.current.version === conflict.current.version) return null;
    shown.update({ conflict: newest });
    return newest;
  }
}

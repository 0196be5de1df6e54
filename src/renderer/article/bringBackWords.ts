import type { Client } from "#api/client/client";
import type { WordStore } from "./unsavedWords";

/**
 * Hands the desk the words of an article that an earlier window could not save. `saved`: they stand. `kept`: the article has
 * been changed since; they are among its versions. `none`: there are none, or they have to wait for another time.
 */
export async function bringBackWords(
  articleId: string,
  client: Pick<Client["articles"], "save">,
  store: WordStore,
): Promise<"saved" | "kept" | "none"> {
  const words = store.get(articleId);
  if (!words) return "none";
  const answer = await client.save(articleId, words.baseVersion, words.patch);
  if (!answer.ok) return "none";
  // On the desk's own disk by now: they hold what sources may have said in confidence, and are kept nowhere else.
  store.clear(articleId);
  return answer.value.kind === "saved" ? "saved" : "kept";
}

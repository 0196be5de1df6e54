import type { Article } from "#core/article/article";
import type { Desk } from "#desk/desk";
import type { IncomingAttachment } from "#exchange/format";
import { imagesOf } from "../http/imagesOf";

/** Keeps the images that came with an article; a warning for those that its text shows and the desk has not got. */
export async function keepImages(
  desk: Desk,
  article: Article,
  attachments: readonly IncomingAttachment[],
): Promise<string[]> {
  const kept = new Set<string>();
  for (const { bytes } of attachments) {
    const put = await desk.attachments.put(bytes);
    if (put.ok) kept.add(put.value.sha256);
  }
  let missing = 0;
  for (const sha256 of imagesOf(article.body)) {
    if (!kept.has(sha256) && !(await desk.attachments.get(sha256)).ok) missing += 1;
  }
  return missing === 0 ? [] : [`Images that the text shows are not on this desk: ${missing}. Put them in again.`];
}

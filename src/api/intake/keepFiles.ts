import type { Article } from "#core/article/article";
import { claimState } from "#core/claims/claimState";
import type { Desk } from "#desk/desk";
import type { IncomingAttachment } from "#exchange/format";
import { imagesOf } from "../http/imagesOf";

/** Keeps the images that came with an article, and warns of files that it names and the desk has not got. */
export async function keepFiles(
  desk: Desk,
  article: Article,
  attachments: readonly IncomingAttachment[],
): Promise<string[]> {
  for (const { bytes } of attachments) await desk.attachments.put(bytes);
  const images = await countMissing(desk, imagesOf(article.body));
  const evidence = await countMissing(desk, evidenceFilesOf(article));
  return [
    ...(images > 0 ? [`Images that the text shows are not on this desk: ${images}. Put them in again.`] : []),
    ...(evidence > 0 ? [`Files behind evidence are not on this desk: ${evidence}. Attach them again.`] : []),
  ];
}

function evidenceFilesOf({ claims }: Article): Set<string> {
  const evidence = Object.values(claims).flatMap((claim) => claimState(claim).evidence);
  return new Set(evidence.flatMap(({ attachment }) => attachment ?? []));
}

async function countMissing(desk: Desk, hashes: Iterable<string>): Promise<number> {
  let missing = 0;
  for (const sha256 of hashes) if (!(await desk.attachments.get(sha256)).ok) missing += 1;
  return missing;
}

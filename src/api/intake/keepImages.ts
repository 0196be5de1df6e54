import { type Result, succeed } from "#core/result";
import type { Attachment, Desk } from "#desk/desk";
import type { IncomingAttachment } from "#exchange/format";
import { isDeskProblem } from "./isDeskProblem";

/** Images of an article that is not on the desk yet. */
export interface KeptImages {
  readonly kept: readonly Attachment[];
  /** What to say of those that the desk does not take, one sentence each. */
  readonly warnings: readonly string[];
}

/** Keeps the images that came with a file. When the desk can keep none at all, those before it are taken back. */
export async function keepImages(desk: Desk, attachments: readonly IncomingAttachment[]): Promise<Result<KeptImages>> {
  const kept: Attachment[] = [];
  let refused = 0;
  for (const { bytes } of attachments) {
    const put = await desk.attachments.put(bytes);
    if (put.ok) kept.push(put.value);
    else if (isDeskProblem(put.problem)) {
      await takeImagesBack(desk, kept);
      return put;
    } else refused += 1;
  }
  const missing = `Images that the desk does not take are missing from the text (${refused}). Put them in again, smaller.`;
  return succeed({ kept, warnings: refused === 0 ? [] : [missing] });
}

/** Lets go of images whose article did not come in. What cannot be removed does no harm, and the doctor names it. */
export async function takeImagesBack(desk: Desk, kept: readonly Attachment[]): Promise<void> {
  for (const image of kept) await desk.attachments.takeBack(image);
}

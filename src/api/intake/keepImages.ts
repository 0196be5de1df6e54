import type { Desk } from "#desk/desk";
import type { IncomingAttachment } from "#exchange/format";

/** Keeps the images that came with a file; a warning for those that the desk does not take. */
export async function keepImages(desk: Desk, attachments: readonly IncomingAttachment[]): Promise<string[]> {
  let refused = 0;
  for (const { bytes } of attachments) if (!(await desk.attachments.put(bytes)).ok) refused += 1;
  return refused === 0
    ? []
    : [`Images that the desk does not take are missing from the text (${refused}). Put them in again, smaller.`];
}

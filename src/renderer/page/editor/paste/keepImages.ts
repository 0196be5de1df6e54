import type { FigureAttributes } from "#core/article/document/figure";
import type { Problem } from "#core/result";
import { client } from "../../../data/client";

/** An image on its way into the text; its name is there when it was a file. */
export interface IncomingImage {
  readonly name?: string;
  bytes(): Promise<Uint8Array>;
}

export type KeptImage = Pick<FigureAttributes, "sha256" | "mediaType" | "width" | "height">;

export type ImageOutcome =
  | { readonly ok: true; readonly image: KeptImage }
  | { readonly ok: false; readonly name: string | undefined; readonly problem: Problem };

/** Keeps images on the desk, one after the other, so that many large ones are not in memory at once. In the order given. */
export async function keepImages(images: readonly IncomingImage[]): Promise<ImageOutcome[]> {
  const outcomes: ImageOutcome[] = [];
  for (const { name, bytes } of images) {
    const read = await bytes().catch(() => null);
    const answer = read ? await client.attachments.put(read) : { ok: false as const, problem: UNREADABLE };
    outcomes.push(answer.ok ? { ok: true, image: answer.value } : { ok: false, name, problem: answer.problem });
  }
  return outcomes;
}

/** A file as an image on its way. What it really is, the desk finds out from its bytes. */
export function fromFile(file: File): IncomingImage {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

const UNREADABLE: Problem = {
  code: "file-unreadable",
  message: "The file cannot be read.",
  remedy: "See whether it is still there, and try again.",
};

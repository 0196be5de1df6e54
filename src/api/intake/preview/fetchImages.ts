import { createHash } from "node:crypto";
import { type Result, refuse, succeed } from "#core/result";
import type { FetchedImages } from "../../contracts/importPreviews";
import type { ApiContext } from "../../http/context";
import { imageFetcher } from "../web/fetchImage";
import { publicGet } from "../web/getOnce";
import type { HeldPreview } from "./previewStore";

/** Of one file. */
const MAX_IMAGES = 200;
const MAX_BYTES = 100 * 1024 * 1024;

const fetchPublicImage = imageFetcher(publicGet());

/**
 * Fetches images that a previewed text names, as somebody has agreed, one after the other, and holds them with the preview.
 * Why one did not come is told, and it can be tried again. Problem code, for an address that is not of this file: `image-unknown`.
 */
export async function fetchImages(
  { fetchImage = fetchPublicImage }: Pick<ApiContext, "fetchImage">,
  { articles, fetched }: HeldPreview,
  addresses: readonly string[],
  signal: AbortSignal,
): Promise<Result<FetchedImages>> {
  const named = new Set(articles.flatMap(({ remoteImages = [] }) => remoteImages));
  if (!addresses.every((address) => named.has(address))) {
    return refuse("image-unknown", "The file names no such image. Nothing was fetched.", "Look at the preview again.");
  }
  const failed: FetchedImages["failed"] = [];
  for (const address of new Set(addresses)) {
    if (fetched.has(address)) continue;
    const bytes = isFull(fetched) ? TOO_MANY : await fetchImage(address, signal);
    if (bytes.ok) fetched.set(address, { sha256: sha256Of(bytes.value), bytes: bytes.value });
    else failed.push({ address, reason: bytes.problem.message });
  }
  return succeed({ fetched: addresses.filter((address) => fetched.has(address)), failed });
}

const TOO_MANY = refuse(
  "image-not-fetched",
  `The image could not be fetched: a file gets at most ${MAX_IMAGES} images, and 100 MB of them.`,
  "Save it from there and insert it as a figure.",
);

function isFull(fetched: HeldPreview["fetched"]): boolean {
  const bytes = [...fetched.values()].reduce((sum, image) => sum + image.bytes.length, 0);
  return fetched.size >= MAX_IMAGES || bytes >= MAX_BYTES;
}

function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** What a preview is to be made of. */
export interface PreviewOrder {
  readonly id: number;
  readonly image: Blob;
}

/** Null when there is no image in the file. */
export interface PreviewMade {
  readonly id: number;
  readonly preview: Blob | null;
}

/** Pixels: twice the widest page, for the sharpest of screens; a tall picture is not shown higher than the window. */
const MAX_WIDTH = 1_600;
const MAX_HEIGHT = 2_400;
const QUALITY = 0.88;

/** Makes large images small, beside the thread that the page is written in. */
addEventListener("message", ({ data: { id, image } }: MessageEvent<PreviewOrder>) => {
  void scaledDown(image)
    .catch(() => null)
    .then((preview) => postMessage({ id, preview } satisfies PreviewMade));
});

async function scaledDown(image: Blob): Promise<Blob | null> {
  const bitmap = await createImageBitmap(image);
  const scale = Math.min(1, MAX_WIDTH / bitmap.width, MAX_HEIGHT / bitmap.height);
  const size = (pixels: number) => Math.max(1, Math.round(pixels * scale));
  const canvas = new OffscreenCanvas(size(bitmap.width), size(bitmap.height));
  const context = canvas.getContext("2d");
  if (!context) return null;
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return canvas.convertToBlob({ type: "image/webp", quality: QUALITY });
}

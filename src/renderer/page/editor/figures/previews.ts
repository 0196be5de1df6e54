import type { FigureAttributes } from "#core/article/document/figure";
import { client } from "../../../data/client";
import type { PreviewMade, PreviewOrder } from "./previewWorker";

/** From here on, in pixels, an image as it is would make the page heavy. */
const LARGE = 3_000_000;
/** A few dozen megabytes at most. */
const KEPT = 80;

/** In this window's memory alone: a browser's own store would keep pictures outside the desk, for others to find. */
const previews = new Map<string, Promise<string | null>>();
const waiting = new Map<number, (preview: Blob | null) => void>();
let worker: Worker | null = null;
let orders = 0;
let last: Promise<unknown> = Promise.resolve();

/** Whether an image is shown by a smaller copy. One that moves is not: copies stand still. */
export function isLarge({ width, height, mediaType }: FigureAttributes): boolean {
  return mediaType !== "image/gif" && (width ?? 0) * (height ?? 0) > LARGE;
}

/** The address of a smaller copy of an image, made once a window and one at a time; null when none can be made. */
export function previewOf(sha256: string): Promise<string | null> {
  const known = previews.get(sha256);
  if (known) return known;
  const made = last.then(() => make(sha256)).catch(() => null);
  last = made;
  previews.set(sha256, made);
  // What could not be made today may be there tomorrow.
  void made.then((address) => address === null && previews.delete(sha256));
  forgetOldest();
  return made;
}

async function make(sha256: string): Promise<string | null> {
  const read = await client.attachments.read(sha256, "image");
  if (!read.ok) return null;
  const { bytes, mediaType } = read.value;
  const preview = await scaledDown(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  return preview && URL.createObjectURL(preview);
}

function scaledDown(image: Blob): Promise<Blob | null> {
  worker ??= startWorker();
  const started = worker;
  orders += 1;
  const order: PreviewOrder = { id: orders, image };
  return new Promise((resolve) => {
    waiting.set(order.id, resolve);
    started.postMessage(order);
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL("./previewWorker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data: { id, preview } }: MessageEvent<PreviewMade>) => {
    waiting.get(id)?.(preview);
    waiting.delete(id);
  });
  started.addEventListener("error", () => {
    for (const give of waiting.values()) give(null);
    waiting.clear();
    worker = null;
  });
  return started;
}

function forgetOldest(): void {
  const [oldest] = previews.keys();
  if (previews.size <= KEPT || oldest === undefined) return;
  void previews.get(oldest)?.then((address) => address && URL.revokeObjectURL(address));
  previews.delete(oldest);
}

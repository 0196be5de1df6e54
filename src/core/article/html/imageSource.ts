import type { Element } from "hast";
import type { DroppedKind } from "./dropped";

/** Images that come inside the file itself, of the kinds that an article can hold. */
const EMBEDDED = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,/iu;
/** Where word processors and mail programs leave the images of what they put on the clipboard: no page can look there. */
const LOCAL = /^(?:file|cid|blob|content|x-apple-[\w-]+|webkit-fake-url|about|ms-\w+):/iu;

/** What an image's address says about where its picture is. */
export type ImageSource = "embedded" | "local" | "web" | "elsewhere";

export function imageSource({ properties }: Element): ImageSource {
  const src = String(properties["src"] ?? "").trim();
  if (EMBEDDED.test(src)) return "embedded";
  if (LOCAL.test(src)) return "local";
  return /^(?:https?:)?\/\//iu.test(src) ? "web" : "elsewhere";
}

export const DROPPED_IMAGE: Readonly<Record<Exclude<ImageSource, "embedded">, DroppedKind>> = {
  local: "local-image",
  web: "web-image",
  elsewhere: "image",
};

import type { PageImage } from "../html/bodyToHast";
import type { ZipPart } from "../zip/writeZip";

/** By media type: those that an article can hold. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  "image/png": ".png",
  "image/jpeg": ".jpg",
  "image/gif": ".gif",
  "image/webp": ".webp",
  "image/avif": ".avif",
};

/** The images of a page as files beside it, in the order of the text, each once. */
export interface ImageFiles {
  /** Puts an image among the files, and gives its address relative to the page. */
  readonly address: (image: PageImage) => string;
  readonly parts: () => readonly (ZipPart & { readonly mediaType: string })[];
}

/** Named by number, as a name out of the text could give away more than the text does, and need not be safe on a disk. */
export function imageFiles(): ImageFiles {
  const files = new Map<string, PageImage & { readonly path: string }>();
  return {
    address(image) {
      const path = files.get(image.sha256)?.path ?? `images/${files.size + 1}${EXTENSIONS[image.mediaType] ?? ""}`;
      files.set(image.sha256, { ...image, path });
      return path;
    },
    parts: () => [...files.values()].map(({ path, bytes, mediaType }) => ({ path, bytes, mediaType, stored: true })),
  };
}

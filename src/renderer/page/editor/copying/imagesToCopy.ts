import type { Slice } from "@tiptap/pm/model";
import type { EditorView } from "@tiptap/pm/view";

/** Gives the image of that hash as a `data:` address, or null. */
export type ImagesToCopy = (sha256: string) => string | null;

/** Pixels: as wide as mail and documents show a picture on the sharpest of screens. */
const MAX_SIDE = 1_200;
const QUALITY = 0.86;
/** Making one takes some dozen milliseconds, during which nothing can be typed. */
const MAX_IMAGES = 12;
/** A picture without loss that is larger than this, in characters, is better off with some. */
const MAX_LOSSLESS = 1_500_000;
/** What a clipboard bears in the slower of programs, in characters. */
const MAX_ALL = 12_000_000;

/**
 * The images of a copy as the page shows them, for programs that cannot ask the desk. They are drawn anew: smaller where they are
 * large, and without what cameras note in a file, the place among it. One that has not been shown yet is not there.
 */
export function imagesToCopy(view: EditorView, slice: Slice): ImagesToCopy {
  const shown = new Map<string, HTMLImageElement>();
  slice.content.descendants(({ attrs, type }) => {
    const sha256 = type.name === "figure" ? String(attrs["sha256"] ?? "") : "";
    if (sha256 === "" || shown.has(sha256) || shown.size >= MAX_IMAGES) return;
    const image = view.dom.querySelector<HTMLImageElement>(`img[data-shows="${CSS.escape(sha256)}"]`);
    if (image?.complete && image.naturalWidth > 0) shown.set(sha256, image);
  });
  const drawn = new Map<string, string | null>();
  let all = 0;
  return (sha256) => {
    const known = drawn.get(sha256);
    if (known !== undefined) return known;
    const image = shown.get(sha256);
    const address = image ? draw(image) : null;
    const fits = address !== null && all + address.length <= MAX_ALL;
    if (fits) all += address.length;
    drawn.set(sha256, fits ? address : null);
    return fits ? address : null;
  };
}

function draw(image: HTMLImageElement): string | null {
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(1, MAX_SIDE / naturalWidth, MAX_SIDE / naturalHeight);
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(naturalHeight * scale));
  const context = canvas.getContext("2d");
  if (!context) return null;
  context.imageSmoothingQuality = "high";
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  // Lossless first, for drawings and what is transparent; a photograph shows itself by its size.
  const lossless = canvas.toDataURL("image/png");
  if (lossless.length <= MAX_LOSSLESS) return lossless;
  context.globalCompositeOperation = "destination-over";
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/jpeg", QUALITY);
}

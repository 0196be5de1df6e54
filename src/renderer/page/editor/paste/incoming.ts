import { cleanHtml } from "#core/article/html/cleanHtml";
import type { DroppedKind } from "#core/article/html/dropped";
import { picturesOfRtf } from "#core/article/html/picturesOfRtf";
import type { Problem } from "#core/result";
import { addressesOf, type PastedImages, takeImages } from "./pastedImages";
import { tooMuchHtml, tooMuchMarkup, tooMuchText } from "./tooMuch";

/** What nobody misses in the copy of a page or a document. */
const TRIFLES: ReadonlySet<DroppedKind> = new Set(["script", "noscript", "svg", "control", "relative-link"]);

/** What a paste or a drop brings, for as long as it is being dealt with. */
export interface Incoming {
  readonly text: string;
  readonly rtf: string;
  readonly files: readonly File[];
  /** The images inside the HTML, by hash. */
  images: PastedImages;
  dropped: readonly string[];
  problem: Problem | null;
}

/** A paste of which nothing is known but what ProseMirror hands on. */
export function unannounced(): Incoming {
  return { text: "", rtf: "", files: [], images: new Map(), dropped: [], problem: null };
}

/** Reads what can only be read while the event lasts. Types that are not there read as nothing. */
export function incomingOf(data: DataTransfer): Incoming {
  return {
    ...unannounced(),
    text: data.getData("text/plain"),
    // It can be large, and only Word's pictures are wanted of it.
    rtf: /<img\b[^>]*\bsrc="?file:/iu.test(data.getData("text/html")) ? data.getData("text/rtf") : "",
    files: [...data.files],
  };
}

/** Cleans HTML from elsewhere, and notes in `incoming` what comes beside it. Nothing when it cannot be taken. */
export function cleanIncoming(html: string, incoming: Incoming): string {
  const large = tooMuchMarkup(html);
  if (large) return refused(incoming, large);
  const pictures = picturesOfRtf(incoming.rtf);
  const cleaned = cleanHtml(html, { pictures: addressesOf(pictures), trifles: TRIFLES });
  if (!cleaned.ok) return refused(incoming, cleaned.problem);
  const taken = takeImages(cleaned.value.html, pictures);
  const problem = tooMuchHtml(taken.html);
  if (problem) return refused(incoming, problem);
  incoming.images = taken.images;
  incoming.dropped = cleaned.value.dropped;
  return taken.html;
}

/** Plain text as it is; nothing when it cannot be taken. */
export function readIncoming(text: string, incoming: Incoming): string {
  const problem = tooMuchText(text);
  return problem ? refused(incoming, problem) : text;
}

function refused(incoming: Incoming, problem: Problem): string {
  incoming.problem = problem;
  return "";
}

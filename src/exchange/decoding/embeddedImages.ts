/** What stands before the bytes of an image within a text: in a data address, or in Stet's own JSON. */
const MARKERS = /;base64,|"base64"\s*:\s*"/gu;
const ADDRESS_START = /data:image\/[a-z.+-]{1,20};base64,$/iu;
const MAX_ADDRESS_START = 50;
/** Shorter data is in nobody's way. */
const MIN_DATA = 200;

/** How much of a text is text, in characters: what it has without the images inside it. */
export function lengthWithoutImages(text: string): number {
  return dataIn(text).reduce((length, { start, end }) => length - (end - start), text.length);
}

/** A text with short stand-ins for its images, for a parser that takes its time over every letter, and the way back. */
export function setImagesAside(text: string): { text: string; putBack: (html: string) => string } {
  const images: string[] = [];
  let short = "";
  let copied = 0;
  for (const { start, end } of dataIn(text)) {
    const [before] = ADDRESS_START.exec(text.slice(Math.max(copied, start - MAX_ADDRESS_START), start)) ?? [];
    if (before === undefined) continue;
    short += `${text.slice(copied, start - before.length)}data:stet-image-${images.length}`;
    images.push(`${before}${text.slice(start, end)}`);
    copied = end;
  }
  return {
    text: short + text.slice(copied),
    putBack: (html) => html.replace(/data:stet-image-(\d+)/gu, (name, index) => images[Number(index)] ?? name),
  };
}

/** Where base64 stands in a text. Read letter by letter: a regular expression runs out of stack over an image of megabytes. */
function dataIn(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const marker of text.matchAll(MARKERS)) {
    const start = marker.index + marker[0].length;
    let end = start;
    while (isBase64(text.charCodeAt(end))) end += 1;
    if (end - start >= MIN_DATA) found.push({ start, end });
  }
  return found;
}

function isBase64(code: number): boolean {
  const isLetter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return isLetter || (code >= 0x2f && code <= 0x39) || code === 0x2b || code === 0x3d;
}

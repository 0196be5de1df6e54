/**
 * The sentence of a text in which an offset lies, as offsets in UTF-16 units without the white space around it; null where
 * there is no word. Sentences are found as Unicode finds them (UAX #29).
 */
export function sentenceAround(text: string, offset: number, language: string): { from: number; to: number } | null {
  for (const { segment, index } of segmenter(language).segment(text)) {
    if (offset > index + segment.length || (offset === index + segment.length && offset < text.length)) continue;
    const from = index + (segment.length - segment.trimStart().length);
    const to = index + segment.trimEnd().length;
    return from < to ? { from, to } : null;
  }
  return null;
}

function segmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: "sentence" });
  } catch {
    return new Intl.Segmenter("und", { granularity: "sentence" });
  }
}

/** Silent reading of English non-fiction: mean of 190 studies, Brysbaert 2019, "How many words do we read per minute?" */
const WORDS_PER_MINUTE = 238;

/** Whole minutes to read so many words, at least 1 for any text at all; 0 for none. */
export function readingTimeMinutes(words: number): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

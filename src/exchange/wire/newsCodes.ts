import { MEDIA_TOPICS } from "#core/subjects/mediaTopics";

const GENRE_SCHEME = "http://cv.iptc.org/newscodes/genre/";

/** The concept URI of a code of the IPTC genre vocabulary; null for a genre in words of one's own. */
export function genreUri(genre: string): string | null {
  return isCode(genre) ? `${GENRE_SCHEME}${genre}` : null;
}

/** Whether a genre can be a code: those of the vocabulary hold letters, hyphens and underscores. */
export function isCode(genre: string): boolean {
  return /^[\w-]+$/u.test(genre);
}

/** The code that a genre's URI or qcode ends with (`genre:Feature`), or the genre as it is. */
export function genreCode(written: string): string {
  return /(?:newscodes\/genre\/|^genre:)([\w-]+)$/iu.exec(written.trim())?.[1] ?? written.trim();
}

/**
 * The code of a Media Topic, from its URI, its qcode (`medtop:16000000`) or the bare code; null for another vocabulary's. The older
 * Subject Codes go on as Media Topics where both mean the same by a code: the seventeen at the top.
 */
export function mediaTopicCode(written: string, scheme = ""): string | null {
  const [, before = "", code = ""] = /^(.*?)(\d{8})$/su.exec(written.trim()) ?? [];
  if (code === "") return null;
  const vocabulary = `${scheme} ${before}`.toLowerCase();
  if (/mediatopic|medtop/u.test(vocabulary)) return code;
  const isForeign = /\S/u.test(vocabulary) && !/iptc|subj/u.test(vocabulary);
  if (isForeign) return null;
  // Below the top Media Topics begin with 2, and no Subject Code does.
  return MEDIA_TOPICS.some((topic) => topic.code === code) || /^20/u.test(code) ? code : null;
}

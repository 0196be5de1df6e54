/** The names in a byline, and the words that stand beside them ("Harbour correspondent"). */
export interface Byline {
  readonly names: readonly string[];
  readonly rest: string;
}

const INTRODUCTION =
  /^(?:(?:words|written|reported|report|story|text|reporting)\s+by|by|author|authors|\u0628\u0642\u0644\u0645|\u0643\u062A\u0628(?:\u062A)?|\u05DE\u05D0\u05EA|par|von|por|di)(\s*[:\uFF1A]\s*|\s+)(?=\S)/iu;
/** Introductions that are also everyday words, so that more must speak for a byline. */
const EVERYDAY = /^(?:par|von|por|di)\s/iu;
const PARTICLES = new Set(
  "de da di do dos das du del della den der des el la le van von zu zum zur bin bint ibn al ul ter ten te af av y e o'".split(
    " ",
  ),
);
const ROLE =
  /\b(?:correspondents?|editors?|reporters?|writers?|staff|bureau|analysts?|columnists?|agency|agencies|press|news|desk|chief|producers?|photographers?|contributors?|presenters?|team)\b/iu;
/** Between names, and between names and what follows them. */
const BETWEEN_NAMES = /\s*(?:,\s*and\s+|\s+and\s+|\s+und\s+|\s+et\s+|\s*&\s*|\u060C|,|;|\s\+\s)\s*/iu;
const AFTER_NAMES =
  /\s*(?:\s[-\u2013\u2014|\u00B7\u2022/]\s|\||\u2022|\(|\s(?:in|for|at|with|on|from|updated|published)\s)/iu;
const MAX_LINE = 160;
const MAX_NAMES = 12;

/**
 * Reads a byline: "By Ada Quill", "By: Ada Quill and Bram Tolle", "Words by \u2026", and the Arabic and Hebrew of the same.
 * Null for a line that only starts like one ("By Monday the harbour was empty").
 */
export function readByline(line: string): Byline | null {
  const trimmed = line.replace(/\s+/gu, " ").trim();
  const introduction = INTRODUCTION.exec(trimmed);
  if (!introduction || trimmed.length > MAX_LINE) return null;
  const marked = /[:\uFF1A]/u.test(introduction[0]);
  if (EVERYDAY.test(trimmed) && !marked) return null;
  return readNames(trimmed.slice(introduction[0].length), marked);
}

/** Reads the names alone, as sites put them beside a picture of the author. `certain`: something else says that it is a byline. */
export function readNames(text: string, certain: boolean): Byline | null {
  const end = AFTER_NAMES.exec(text)?.index ?? text.length;
  const parts = text
    .slice(0, end)
    .split(BETWEEN_NAMES)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const names: string[] = [];
  const beside: string[] = [];
  for (const part of parts) (names.length === 0 || isName(part) ? names : beside).push(part);
  const [first] = names;
  if (first === undefined || names.length > MAX_NAMES || !(isCapitalised(first) || (certain && mayBeName(first))))
    return null;
  const after = text
    .slice(end)
    .replace(/^[\s\-\u2013\u2014|\u00B7\u2022/]+/u, "")
    .trim();
  const rest = [...beside, after].filter((part) => /[\p{L}\p{N}]/u.test(part)).join(", ");
  return { names, rest };
}

/** Whether a short line says what somebody does ("Harbour correspondent"). */
export function isRole(line: string): boolean {
  return ROLE.test(line) && line.split(/\s+/u).length <= 6 && !/[.!?:]$/u.test(line);
}

/** A further name, and not what somebody does ("Harbour correspondent"). */
function isName(text: string): boolean {
  return isCapitalised(text) && !ROLE.test(text);
}

/** One to six words, each with a capital (or of a script that has none), or a particle; no sentence. */
function isCapitalised(text: string): boolean {
  if (!mayBeName(text)) return false;
  return text.split(/\s+/u).every((word, index) => {
    const bare = word.replace(/^["'\u201C\u2018(]+/u, "");
    return !/^\p{Ll}/u.test(bare) || (index > 0 && PARTICLES.has(bare.replace(/-.*/u, "").toLowerCase()));
  });
}

function mayBeName(text: string): boolean {
  const sentence = /[!?\u061F]$|\p{L}{3,}\.$/u.test(text) && !/\b(?:jr|sr)\.$/iu.test(text);
  return text.length <= 100 && /\p{L}/u.test(text) && !/\d/u.test(text) && !sentence && text.split(/\s+/u).length <= 6;
}

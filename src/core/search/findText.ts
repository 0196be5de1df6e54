import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import { RE2JS, RE2JSSyntaxException } from "re2js";
import { type Result, refuse, succeed } from "../result";
import { foldWithOrigins } from "./foldWithOrigins";
import { unicodeClasses } from "./unicodeClasses";

/** What somebody looks for in an article's text. */
export interface TextQuery {
  readonly text: string;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
  /** `text` is a regular expression in RE2's syntax, which takes linear time whatever is written. */
  readonly regularExpression: boolean;
  /** Accents count; otherwise "café" finds "cafe", and Arabic and Hebrew are found with their vowel signs and without. */
  readonly matchAccents: boolean;
}

/** A place where it stands: ProseMirror positions, and what a regular expression caught in parentheses there. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  /** The whole match first; undefined for a group that took no part. */
  readonly groups: readonly (string | undefined)[];
}

/** Where to look: positions, such as those of a selection. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** More are no help to anybody, and cost as much as the text is long. */
const MAX_HITS = 10_000;

const WORD = /[\p{L}\p{N}\p{M}_]/u;

/** A search, ready to be run on any document. */
export type Finder = (doc: ProseMirrorNode, within?: Stretch) => Hit[];

/**
 * Makes a search of a query. An empty text finds nothing; a match does not cross the end of a paragraph, and one of no
 * characters is none. Problem code: `pattern-invalid`.
 */
export function finderFor(query: TextQuery): Result<Finder> {
  if (query.text === "") return succeed(() => []);
  const pattern = query.regularExpression ? unicodeClasses(query.text) : RE2JS.quote(query.text);
  const wanted = query.matchAccents ? pattern : foldWithOrigins(pattern).text;
  try {
    const compiled = RE2JS.compile(
      wanted,
      query.matchCase ? RE2JS.MULTILINE : RE2JS.MULTILINE | RE2JS.CASE_INSENSITIVE,
    );
    return succeed((doc, within) => find(doc, compiled, query, within ?? { from: 0, to: doc.content.size }));
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    return refuse(
      "pattern-invalid",
      "This is not a regular expression.",
      "Correct it, or turn regular expressions off to look for these very characters.",
    );
  }
}

function find(doc: ProseMirrorNode, compiled: RE2JS, query: TextQuery, within: Stretch): Hit[] {
  const hits: Hit[] = [];
  doc.nodesBetween(within.from, within.to, (block, position) => {
    if (hits.length >= MAX_HITS) return false;
    if (!block.isTextblock) return true;
    const start = position + 1;
    const text = block.textBetween(0, block.content.size, undefined, "\n");
    for (const { from, to, groups } of matchesIn(text, compiled, query)) {
      const hit = { from: start + from, to: start + to, groups };
      if (hit.from >= within.from && hit.to <= within.to && hits.length < MAX_HITS) hits.push(hit);
    }
    return false;
  });
  return hits;
}

/** Offsets in a block's text are those of its positions: a break and every other leaf takes one of each. */
function matchesIn(text: string, compiled: RE2JS, query: TextQuery): Hit[] {
  const folded = query.matchAccents ? null : foldWithOrigins(text);
  const origin = (index: number) => folded?.origins[index] ?? index;
  const matcher = compiled.matcher(folded?.text ?? text);
  const matches: Hit[] = [];
  while (matcher.find()) {
    const [from, to] = [origin(matcher.start()), origin(matcher.end())];
    if (to <= from || (query.wholeWords && !isWhole(text, from, to))) continue;
    const groups = Array.from({ length: matcher.groupCount() + 1 }, (_, group) => {
      const at = matcher.start(group);
      return at < 0 ? undefined : text.slice(origin(at), origin(matcher.end(group)));
    });
    matches.push({ from, to, groups });
  }
  return matches;
}

function isWhole(text: string, from: number, to: number): boolean {
  const [before, after] = [[...text.slice(Math.max(0, from - 2), from)].at(-1), [...text.slice(to, to + 2)][0]];
  return !(before && WORD.test(before)) && !(after && WORD.test(after));
}

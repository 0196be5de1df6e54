import { refuse } from "#core/result";

/** No writer quotes or lists deeper; to a parser of Markdown each line costs its depth. */
const MAX_CONTAINERS = 100;
const MAX_COLUMNS = 200;
/** A block's signs are matched with one another, which takes the square of their number. */
const MAX_SIGNS_IN_BLOCK = 10_000;

const CONTAINER = /^(?:[ \t]{0,3}(?:>[ \t]?|(?:[-*+]|\d{1,9}[.)])[ \t]))+/u;
const CONTAINER_MARK = />|[-*+]|\d[.)]/gu;
const DEEP_ITEM = /^[ \t]{200,}(?:[-*+]|\d{1,9}[.)])[ \t]/mu;
const TABLE_HEAD = /^[ \t]*[|:-][ \t|:-]*$/u;
const SIGN = /[*_~[\]`<&!]/gu;
const LONG_RUN = /[*_~]{200,}(?=[^\s*_~])|(?<=[^\s*_~])[*_~]{200,}/u;

/** Refuses Markdown that is a trap for parsers: nested, or full of unmatched signs, as no writing is. Null for any other. */
export function tooTangled(text: string): ReturnType<typeof refuse> | null {
  const blocks = text.split(/\n[ \t]*\n/u);
  const tangled =
    LONG_RUN.test(text) ||
    DEEP_ITEM.test(text) ||
    text.split("\n").some(isTooDeep) ||
    blocks.some((block) => count(block, SIGN) > MAX_SIGNS_IN_BLOCK);
  if (!tangled) return null;
  return refuse(
    "markdown-too-deep",
    "The Markdown is nested too deep, or holds too many signs in one block, to be read.",
    "Take the nesting out, or copy the text into a new article.",
  );
}

function isTooDeep(line: string): boolean {
  const containers = CONTAINER.exec(line)?.[0] ?? "";
  if (containers.length > MAX_CONTAINERS && count(containers, CONTAINER_MARK) > MAX_CONTAINERS) return true;
  return TABLE_HEAD.test(line) && count(line, /\|/gu) > MAX_COLUMNS;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

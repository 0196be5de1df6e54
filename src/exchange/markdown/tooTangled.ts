import { refuse } from "#core/result";

/** No writer quotes or lists deeper; to a parser of Markdown each line costs its depth. */
const MAX_CONTAINERS = 100;
const CONTAINER = /^(?:[ \t]{0,3}(?:>[ \t]?|(?:[-*+]|\d{1,9}[.)])[ \t]))+/u;
const MARK = />|[-*+]|\d[.)]/gu;

/** Refuses Markdown that nests quotations and lists so deep that only a trap does; null for any other. */
export function tooTangled(text: string): ReturnType<typeof refuse> | null {
  const deepest = text.split("\n").some((line) => {
    const containers = CONTAINER.exec(line)?.[0] ?? "";
    return containers.length > MAX_CONTAINERS && (containers.match(MARK)?.length ?? 0) > MAX_CONTAINERS;
  });
  if (!deepest) return null;
  return refuse(
    "markdown-too-deep",
    `The Markdown nests quotations or lists more than ${MAX_CONTAINERS} deep.`,
    "Take the nesting out, or copy the text into a new article.",
  );
}

import type { Element, ElementContent } from "hast";

/** The block elements that cleaned HTML is made of. */
const BLOCKS = new Set(["p", "h2", "h3", "h4", "ul", "ol", "blockquote", "table", "figure", "hr"]);

export function node(tagName: string, children: ElementContent[], properties: Element["properties"] = {}): Element {
  return { type: "element", tagName, properties, children };
}

export function isBlock(content: ElementContent): content is Element {
  return content.type === "element" && BLOCKS.has(content.tagName);
}

/**
 * Content as blocks alone: runs of text become blocks of their own (`tagName`), and two line breaks in a row end a
 * paragraph, as mail programs and old pages write it. Blocks with nothing in them go.
 */
export function asBlocks(content: readonly ElementContent[], tagName = "p"): Element[] {
  const blocks: Element[] = [];
  let run: ElementContent[] = [];
  const endRun = () => {
    const lines = tagName === "p" ? splitAtDoubleBreaks(run) : [run];
    blocks.push(
      ...lines
        .map(trimBreaks)
        .filter(hasText)
        .map((line) => node(tagName, line)),
    );
    run = [];
  };
  for (const item of content) {
    if (isBlock(item)) {
      endRun();
      blocks.push(item);
    } else run.push(item);
  }
  endRun();
  return blocks;
}

/** No-break spaces alone are how word processors keep an empty line open. */
export function hasText(content: readonly ElementContent[]): boolean {
  return content.some((item) =>
    item.type === "text"
      ? /[^\s\u00A0\u200B\uFEFF]/u.test(item.value)
      : item.type === "element" && (item.tagName === "img" || hasText(item.children)),
  );
}

function splitAtDoubleBreaks(run: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  let breaks: ElementContent[] = [];
  for (const item of run) {
    if (isBreak(item) || (breaks.length > 0 && isSpace(item))) breaks.push(item);
    else {
      if (breaks.filter(isBreak).length > 1) lines.push([]);
      else lines.at(-1)?.push(...breaks);
      breaks = [];
      lines.at(-1)?.push(item);
    }
  }
  return lines;
}

/** A break at the edge of a block shows nothing. */
function trimBreaks(line: readonly ElementContent[]): ElementContent[] {
  const shows = (item: ElementContent) => !isBreak(item) && !isSpace(item);
  const first = line.findIndex(shows);
  const last = line.findLastIndex(shows);
  const start = line.slice(0, Math.max(first, 0)).some(isBreak) ? first : 0;
  const end = line.slice(last + 1).some(isBreak) ? last + 1 : line.length;
  return line.slice(start, end);
}

function isBreak(item: ElementContent): boolean {
  return item.type === "element" && item.tagName === "br";
}

function isSpace(item: ElementContent): boolean {
  return item.type === "text" && item.value.trim() === "";
}

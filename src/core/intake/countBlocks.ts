import type { DocumentNode } from "../article/document/documentNode";
import { countCopy } from "../copy/copyCounts";

/** How much of what there is in a copy. */
export interface BlockCounts {
  readonly words: number;
  readonly paragraphs: number;
  readonly headings: number;
  readonly listItems: number;
  readonly quotes: number;
  readonly tables: number;
  readonly images: number;
  readonly links: number;
}

/** Counts a copy. Paragraphs are those of running text: those in lists and tables belong to their item or table. */
export function countBlocks(body: DocumentNode, language: string): BlockCounts {
  const counts = { paragraphs: 0, headings: 0, listItems: 0, quotes: 0, tables: 0, images: 0, links: 0 };
  const walk = (node: DocumentNode, running: boolean): void => {
    if (node.type === "paragraph" && running && (node.content ?? []).length > 0) counts.paragraphs += 1;
    else if (node.type === "heading") counts.headings += 1;
    else if (node.type === "listItem") counts.listItems += 1;
    else if (node.type === "blockquote") counts.quotes += 1;
    else if (node.type === "table") counts.tables += 1;
    else if (node.type === "figure") counts.images += 1;
    const runs = running && node.type !== "listItem" && node.type !== "table";
    let link: unknown = null;
    for (const child of node.content ?? []) {
      const href = child.marks?.find(({ type }) => type === "link")?.attrs?.["href"] ?? null;
      // A link with a word in bold in it is several pieces of text, and one link.
      if (href !== null && href !== link) counts.links += 1;
      link = href;
      walk(child, runs);
    }
  };
  walk(body, true);
  return { words: countCopy(body, language).words, ...counts };
}

import type { DocumentNode } from "#core/article/document/documentNode";

/** What a reader should find in a file, counted in the article that it was made of. */
export interface Facts {
  readonly headings: number;
  readonly listItems: number;
  readonly tables: number;
  readonly images: number;
  /** Addresses that words lead to, each once, sorted. */
  readonly links: readonly string[];
  /** The letters and digits of all text, in order, as runs: how spaces and punctuation come out is the format's own affair. */
  readonly words: readonly string[];
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Words in the order in which they stand, whatever is between them. */
export function wordsOf(text: string): string[] {
  return text.normalize("NFC").match(WORD) ?? [];
}

/** @param hasImage whether a figure's image goes with the article; without it there are words in its place */
export function factsOf(body: DocumentNode, hasImage: (sha256: string) => boolean): Facts {
  const counts: Record<string, number> = {};
  const links = new Set<string>();
  const texts: string[] = [];
  let images = 0;
  const visit = (node: DocumentNode) => {
    counts[node.type] = (counts[node.type] ?? 0) + 1;
    const sha256 = node.attrs?.["sha256"];
    if (node.type === "figure" && typeof sha256 === "string" && hasImage(sha256)) images += 1;
    if (node.type === "text") texts.push(node.text ?? "");
    else if (node.type === "hardBreak" || node.content) texts.push(" ");
    for (const { type, attrs } of node.marks ?? []) {
      const href = attrs?.["href"];
      if (type === "link" && typeof href === "string") links.add(href);
    }
    for (const child of node.content ?? []) visit(child);
  };
  visit(body);
  return {
    headings: counts["heading"] ?? 0,
    listItems: counts["listItem"] ?? 0,
    tables: counts["table"] ?? 0,
    images,
    links: [...links].sort(),
    words: wordsOf(texts.join("")),
  };
}

/** The first words of `wanted` that do not come in `found` in that order; null when all of them do. */
export function missingWords(wanted: readonly string[], found: readonly string[]): string | null {
  // Letter by letter: a reader may put a space where markup changes within a word, or none between two cells.
  const letters = [...found.join("")];
  let at = 0;
  for (const [index, word] of wanted.entries()) {
    for (const letter of word) {
      while (at < letters.length && letters[at] !== letter) at += 1;
      if (at === letters.length) return wanted.slice(Math.max(0, index - 2), index + 3).join(" ");
      at += 1;
    }
  }
  return null;
}
